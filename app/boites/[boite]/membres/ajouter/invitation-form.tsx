import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { MembershipFields } from "@/components/mailboxes/membership-fields";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction, FormState } from "@/lib/form-state";
import type { viewNewInvitation } from "@/lib/invitations/view-new-invitation";
import { dayOf } from "@/lib/mailboxes/last-day";

type Former = Awaited<ReturnType<typeof viewNewInvitation>>["former"];
type Props = { action: FormAction; initialState: FormState; mailboxId: string; former: Former };

/** Who is invited, as what, from when until when; starting from a former invitation, its values. */
export function InvitationForm({ action, initialState, mailboxId, former }: Props) {
  const now = new Date();
  const coming = (date: Date | null | undefined) => (date && date > now ? date : null);
  const startsAt = coming(former?.startsAt);
  const replaces = former?.id ?? initialState.values?.replaces;
  return (
    <Form action={action} initialState={initialState}>
      {replaces && <input type="hidden" name="replaces" value={replaces} />}
      <Field
        name="person"
        label="Adresse mail ou numéro RPPS"
        hint="L’adresse mail que la personne est seule à lire, ou les 11 chiffres de son numéro RPPS. Elle seule pourra accepter."
        autoComplete="off"
        spellCheck={false}
        defaultValue={former?.email ?? former?.rpps}
        required
      />
      <MembershipFields role={former?.role} endsAt={coming(former?.endsAt)}>
        <Field
          name="startsAt"
          type="date"
          label="Premier jour d’accès"
          hint="Laissez vide pour un accès dès que la personne accepte."
          width="short"
          defaultValue={startsAt && dayOf(startsAt)}
        />
      </MembershipFields>
      <TextAreaField
        name="message"
        label="Message"
        hint="Facultatif : il est joint à l’invitation. N’y mettez aucune donnée de santé."
        maxLength={500}
        defaultValue={former?.message}
      />
      <FormActions>
        <SubmitButton>Envoyer l’invitation</SubmitButton>
        <ButtonLink href={`/boites/${mailboxId}/membres`} variant="quiet">
          Annuler
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
