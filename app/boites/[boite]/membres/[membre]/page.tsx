import { Confirmation } from "@/components/forms/confirmation";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { MembershipFields } from "@/components/mailboxes/membership-fields";
import { MailAddress } from "@/components/ui/mail-address";
import { fullName } from "@/lib/actor";
import { requireContext } from "@/lib/context";
import { mailboxMetadata } from "@/lib/mailboxes/mailbox-metadata";
import { memberParamsSchema } from "@/lib/mailboxes/schema";
import { viewMember } from "@/lib/mailboxes/view-member";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { changeMemberAction, removeMemberAction } from "./actions";
import { Prolongation } from "./prolongation";

type Props = PageProps<"/boites/[boite]/membres/[membre]">;

export const generateMetadata = ({ params }: Props) => mailboxMetadata("Modifier un accès", params);

export default async function MemberPage({ params }: Props) {
  const context = await requireContext();
  const { member, mailboxId } = await orNotFound(async () =>
    viewMember(context, memberParamsSchema.parse(await params)),
  );
  const place = { mailboxId, memberId: member.id };
  return (
    <PageShell actor={context.actor} box={{ id: mailboxId }}>
      <PageHeading
        back={<BackLink href={`/boites/${mailboxId}/membres`}>Personnes</BackLink>}
        title={fullName(member)}
        lead={<MailAddress value={member.email} />}
      />
      <Form action={changeMemberAction.bind(null, place)} initialState={await takeParkedForm(context)}>
        <MembershipFields role={member.role} endsAt={member.endsAt} />
        <FormActions>
          <SubmitButton>Enregistrer</SubmitButton>
        </FormActions>
      </Form>
      {member.endsAt && (
        <Prolongation action={changeMemberAction.bind(null, place)} role={member.role} endsAt={member.endsAt} />
      )}
      <section className="border-line mt-10 border-t pt-6">
        <h2 className="mb-3">Retirer l’accès</h2>
        <Confirmation trigger="Retirer cette personne">
          <p className="mb-4">
            {fullName(member)} n’aura plus accès à la boîte, tout de suite. Son compte individuel n’est pas touché, et
            vous pourrez l’inviter de nouveau.
          </p>
          <Form action={removeMemberAction.bind(null, place)} idPrefix="retrait">
            <FormActions>
              <SubmitButton variant="danger">Confirmer le retrait</SubmitButton>
            </FormActions>
          </Form>
        </Confirmation>
      </section>
    </PageShell>
  );
}
