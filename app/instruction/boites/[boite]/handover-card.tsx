import { CheckboxField } from "@/components/forms/checkbox-field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import { DescriptionList } from "@/components/ui/description-list";
import { fullName } from "@/lib/actor";
import type { FormState } from "@/lib/form-state";
import { formatRpps } from "@/lib/identifiers/rpps";
import type { SupervisedView } from "@/lib/succession/view-supervised";
import { confirmRescueAction, takeBackRescueAction } from "./actions";

type Handover = NonNullable<SupervisedView["handover"]>;

/** The change of responsable that is under way, and what this reviewer may do with it. */
export function HandoverCard({ view, initialState }: { view: SupervisedView; initialState: FormState }) {
  const { handover, mailbox, isToConfirm, whyNotConfirm, canTakeBack } = view;
  if (!handover) return null;
  const place = { mailboxId: mailbox.id, handoverId: handover.id };
  return (
    <Card title={handover.kind === "rescue" ? "Nouveau responsable proposé" : "Transmission en cours"}>
      <Facts handover={handover} />
      {whyNotConfirm && <Alert kind="info" title={whyNotConfirm} />}
      {isToConfirm && !whyNotConfirm && (
        <Form action={confirmRescueAction.bind(null, place)} initialState={initialState} idPrefix="confirmation">
          <CheckboxField
            name="isFormerGone"
            label="Le départ du responsable est établi&nbsp;: radié, décédé, compte fermé."
            hint="Vous l’avez vérifié vous-même. Le délai d’opposition ne s’applique pas, et son accès prend fin."
          />
          <FormActions>
            <SubmitButton>Confirmer la proposition</SubmitButton>
            <ButtonLink href={`/instruction/boites/${mailbox.id}/ne-pas-confirmer`} variant="quiet">
              Ne pas confirmer
            </ButtonLink>
          </FormActions>
        </Form>
      )}
      {canTakeBack && (
        <Form action={takeBackRescueAction.bind(null, place)} idPrefix="annulation">
          <FormActions>
            <SubmitButton variant="danger">Annuler la proposition</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Card>
  );
}

function Facts({ handover }: { handover: Handover }) {
  const { kind, successor, former, formerLeaves, proposer, confirmer, confirmedAt } = handover;
  const proposed = [
    { term: "Nouveau responsable", value: `${fullName(successor)}, RPPS ${formatRpps(successor.rpps ?? "")}` },
    {
      term: "Responsable actuel",
      value: `${fullName(former)}, qui ${formerLeaves ? "perd son accès" : "devient gestionnaire"}`,
    },
    {
      term: "Proposé par",
      value: (
        <>
          {fullName(proposer)}, le <DateTime value={handover.proposedAt} />
        </>
      ),
    },
  ];
  const rescue = [
    { term: "Motif, lu par les membres", value: handover.reason },
    { term: "Comment on le sait", value: handover.evidence },
    {
      term: "Confirmé par",
      value:
        confirmer && confirmedAt ? (
          <>
            {fullName(confirmer)}, le <DateTime value={confirmedAt} />
          </>
        ) : (
          "Un second instructeur, pas encore"
        ),
    },
    { term: "Peut être accepté à partir du", value: <DateTime value={handover.opensAt} /> },
  ];
  const answer = { term: "Réponse attendue avant le", value: <DateTime value={handover.expiresAt} /> };
  return <DescriptionList items={[...proposed, ...(kind === "rescue" ? rescue : []), answer]} />;
}
