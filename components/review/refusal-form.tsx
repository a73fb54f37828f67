import { CheckboxField } from "@/components/forms/checkbox-field";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { WrittenDecisionForm, type WrittenDecisionProps } from "@/components/review/written-decision-form";
import { fullName } from "@/lib/actor";
import { refusalReasonLabels, refusalReasons } from "@/lib/requests/refusal-reasons";

type Props = WrittenDecisionProps & {
  request: { id: string; version: number };
  applicant: { firstName: string; lastName: string; email: string };
};

/** Refusing, in a dialog of the request or on a page of its own. */
export function RefusalForm({ applicant, ...form }: Props) {
  return (
    <WrittenDecisionForm
      {...form}
      kind="refuse"
      effects={{
        title: "En refusant",
        list: [
          "Rien ne part pendant 30 secondes\u00a0: vous pouvez encore annuler. Ensuite, cette décision ne se reprend pas.",
          `Un mail l’annonce à ${fullName(applicant)} (${applicant.email}), avec le motif et l’explication.`,
        ],
      }}
      submit={
        <SubmitButton variant="danger" pendingLabel="Refus en cours…">
          Refuser la demande
        </SubmitButton>
      }
    >
      <SelectField
        name="refusalReason"
        label="Motif"
        required
        options={refusalReasons.map((value) => ({ value, label: refusalReasonLabels[value] }))}
      />
      <TextAreaField
        name="refusalText"
        label="Explication"
        required
        rows={9}
        hint="Le demandeur la lit dans le mail et sur le site. Dites ce qui ne va pas et ce qu’il peut faire."
      />
      <CheckboxField
        name="correctionInvited"
        label="Inviter le demandeur à corriger sa demande et à l’envoyer de nouveau"
        defaultChecked
        hint="Il retrouve alors tout ce qu’il avait saisi. Sinon, le refus est définitif."
      />
    </WrittenDecisionForm>
  );
}
