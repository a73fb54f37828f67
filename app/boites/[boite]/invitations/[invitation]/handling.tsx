import { Confirmation } from "@/components/forms/confirmation";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/lib/form-state";
import type { InvitationState } from "@/lib/invitations/state";
import { HandedLink } from "./handed-link";

type Props = {
  state: InvitationState;
  invitation: { id: string; mailboxId: string; rpps: string | null };
  canInvite: boolean;
  resend: FormAction;
  revoke: FormAction;
  handOut: FormAction;
};

/** What a manager may do with an invitation, as far as it has come. */
export function Handling({ state, invitation, canInvite, resend, revoke, handOut }: Props) {
  const { id, mailboxId, rpps } = invitation;
  const isAnswered = state === "accepted" || state === "declined" || state === "revoked";
  return (
    <div className="mt-8 grid gap-6">
      {state === "open" && (
        <Form action={resend} idPrefix="renvoi">
          <p>
            {rpps ? toHolder : "La personne reçoit un nouveau lien, valable 7 jours. L’ancien ne mène plus à rien."}
          </p>
          <FormActions>
            <SubmitButton>Renvoyer l’invitation</SubmitButton>
          </FormActions>
        </Form>
      )}
      {state === "open" && rpps && (
        <Form action={handOut} idPrefix="lien">
          <p>Vous pouvez aussi transmettre un lien vous-même. Seul le titulaire du numéro RPPS pourra accepter.</p>
          <FormActions>
            <SubmitButton variant="secondary">Créer un lien à transmettre</SubmitButton>
          </FormActions>
          <HandedLink />
        </Form>
      )}
      {canInvite && state !== "accepted" && (
        <p>
          <ButtonLink href={`/boites/${mailboxId}/membres/ajouter?depuis=${id}`} variant="secondary">
            {state === "open" ? "Changer le rôle ou les dates" : "Inviter de nouveau"}
          </ButtonLink>
        </p>
      )}
      {!isAnswered && (
        <Confirmation trigger="Annuler l’invitation">
          <p className="mb-4">Son lien ne mènera plus à rien. Vous pourrez inviter cette personne de nouveau.</p>
          <Form action={revoke} idPrefix="annulation">
            <FormActions>
              <SubmitButton variant="danger">Confirmer l’annulation</SubmitButton>
            </FormActions>
          </Form>
        </Confirmation>
      )}
    </div>
  );
}

const toHolder =
  "Si ce numéro RPPS est celui d’un compte vérifié, son titulaire est prévenu par mail. Sinon, l’invitation l’attend, 7 jours de plus.";
