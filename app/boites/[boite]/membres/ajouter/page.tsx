import { notFound } from "next/navigation";
import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { MembershipFields } from "@/components/mailboxes/membership-fields";
import { ButtonLink } from "@/components/ui/button-link";
import { requireContext } from "@/lib/context";
import { mailboxMetadata } from "@/lib/mailboxes/mailbox-metadata";
import { canAddPeople } from "@/lib/mailboxes/policy";
import { mailboxParamsSchema } from "@/lib/mailboxes/schema";
import { viewMailbox } from "@/lib/mailboxes/view-mailbox";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { addMemberAction } from "./actions";

type Props = PageProps<"/boites/[boite]/membres/ajouter">;

export const generateMetadata = ({ params }: Props) => mailboxMetadata("Ajouter une personne", params);

export default async function AddMemberPage({ params }: Props) {
  const context = await requireContext();
  const { access, shown } = await orNotFound(async () => viewMailbox(context, mailboxParamsSchema.parse(await params)));
  if (!canAddPeople(access)) notFound();
  return (
    <PageShell actor={context.actor} box={shown}>
      <PageHeading
        back={<BackLink href={`/boites/${shown.id}/membres`}>Personnes</BackLink>}
        title="Ajouter une personne"
        lead="Toute personne de l’équipe qui a un compte individuel peut accéder à la boîte, avec ou sans numéro RPPS."
      />
      <Form action={addMemberAction.bind(null, shown.id)} initialState={await takeParkedForm(context)}>
        <Field
          name="email"
          type="email"
          label="Adresse mail de son compte individuel"
          hint="Celle avec laquelle la personne se connecte. Elle n’a pas encore de compte ? Elle le crée depuis la page d’accueil, puis vous l’ajoutez."
          autoComplete="off"
          required
        />
        <MembershipFields />
        <FormActions>
          <SubmitButton>Ajouter</SubmitButton>
          <ButtonLink href={`/boites/${shown.id}/membres`} variant="quiet">
            Annuler
          </ButtonLink>
        </FormActions>
      </Form>
    </PageShell>
  );
}
