import { Confirmation } from "@/components/forms/confirmation";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { InvitationFacts, type ShownInvitation } from "@/components/invitations/invitation-facts";
import type { FormAction } from "@/lib/form-state";

type Props = { invitation: ShownInvitation; accept: FormAction; decline: FormAction };

export function Answer({ invitation, accept, decline }: Props) {
  return (
    <div className="grid gap-8">
      <InvitationFacts invitation={invitation} />
      <Form action={accept} idPrefix="acceptation">
        <FormActions>
          <SubmitButton>Accepter l’invitation</SubmitButton>
        </FormActions>
      </Form>
      <Confirmation trigger="Refuser l’invitation" variant="quiet">
        <p className="mb-4">Les gestionnaires de la boîte en seront prévenus. Ils pourront vous inviter de nouveau.</p>
        <Form action={decline} idPrefix="refus">
          <FormActions>
            <SubmitButton variant="danger">Confirmer le refus</SubmitButton>
          </FormActions>
        </Form>
      </Confirmation>
    </div>
  );
}
