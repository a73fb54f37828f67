import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import { DescriptionList } from "@/components/ui/description-list";
import { fullName } from "@/lib/actor";
import type { FormAction } from "@/lib/form-state";
import type { SuccessionView } from "@/lib/succession/view-succession";

type Handover = NonNullable<SuccessionView["handover"]>;

/** The responsable’s own proposal, which they may take back until it is accepted. */
export function ProposalUnderWay({ handover, takeBack }: { handover: Handover; takeBack: FormAction | undefined }) {
  return (
    <Card title="Proposition en cours">
      <DescriptionList
        items={[
          { term: "Nouveau responsable proposé", value: fullName(handover.successor) },
          { term: "Proposé par", value: fullName(handover.proposer) },
          { term: "Proposé le", value: <DateTime value={handover.proposedAt} /> },
          { term: "Réponse attendue avant le", value: <DateTime value={handover.expiresAt} /> },
          {
            term: "Ensuite",
            value: handover.formerLeaves
              ? "Le responsable actuel quitte la boîte"
              : "Le responsable actuel reste comme gestionnaire",
          },
        ]}
      />
      {takeBack && (
        <Form action={takeBack}>
          <FormActions>
            <SubmitButton variant="danger">Annuler la proposition</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Card>
  );
}

/** What the service centre proposes instead of the responsable, who says by one button that they are there. */
export function RescueUnderWay({ handover, object }: { handover: Handover; object: FormAction | undefined }) {
  return (
    <Card title="Le centre de services propose un nouveau responsable">
      <DescriptionList
        items={[
          { term: "Nouveau responsable proposé", value: fullName(handover.successor) },
          { term: "Motif", value: handover.reason },
          { term: "Proposé le", value: <DateTime value={handover.proposedAt} /> },
          {
            term: "Confirmation par un second instructeur",
            value: handover.confirmedAt ? <DateTime value={handover.confirmedAt} /> : "Attendue",
          },
          { term: "Rien ne change avant le", value: <DateTime value={handover.opensAt} /> },
        ]}
      />
      {object && (
        <Form action={object}>
          <p>
            Vous êtes toujours responsable de cette boîte&nbsp;? Opposez-vous&nbsp;: la proposition prend fin aussitôt.
          </p>
          <FormActions>
            <SubmitButton>M’opposer à ce changement</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Card>
  );
}
