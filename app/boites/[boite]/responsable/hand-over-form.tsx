import { CheckboxField } from "@/components/forms/checkbox-field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { ButtonLink } from "@/components/ui/button-link";
import { fullName } from "@/lib/actor";
import type { FormAction, FormState } from "@/lib/form-state";
import { roleLabels } from "@/lib/mailboxes/roles";
import type { MailboxMember } from "@/lib/mailboxes/view-mailbox";
import { professionLabel } from "@/lib/professions/profession-label";
import { answerDays } from "@/lib/succession/delays";

type Props = { action: FormAction; initialState: FormState; candidates: MailboxMember[]; mailboxId: string };

export function HandOverForm({ action, initialState, candidates, mailboxId }: Props) {
  return (
    <Form action={action} initialState={initialState}>
      <RadioGroup
        name="memberId"
        legend="Nouveau responsable"
        layout="cards"
        required
        options={candidates.map((member) => ({
          value: member.id,
          label: fullName(member),
          hint: `${professionLabel(member.professionCode)} · ${roleLabels[member.role]} · ${member.email}`,
        }))}
      />
      <RadioGroup
        name="formerRole"
        legend="Ce que vous devenez, une fois la proposition acceptée"
        required
        options={[
          { value: "gestionnaire", label: "Je reste dans la boîte, comme gestionnaire" },
          { value: "none", label: "Je quitte la boîte" },
        ]}
      />
      <CheckboxField
        name="understood"
        label="Je souhaite que cette personne réponde de la boîte à ma place."
        hint={`Rien ne change tant qu’elle n’a pas accepté. Elle a ${answerDays} jours pour répondre, et vous pouvez annuler d’ici là.`}
        required
      />
      <FormActions>
        <SubmitButton>Proposer la responsabilité</SubmitButton>
        <ButtonLink href={`/boites/${mailboxId}`} variant="quiet">
          Annuler
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
