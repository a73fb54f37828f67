import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { EffectsList } from "@/components/review/effects-list";
import { ButtonLink } from "@/components/ui/button-link";
import { fullName } from "@/lib/actor";
import type { FormAction, FormState } from "@/lib/form-state";
import { roleLabels } from "@/lib/mailboxes/roles";
import { professionLabel } from "@/lib/professions/profession-label";
import { objectionHours } from "@/lib/succession/delays";
import type { SupervisedView } from "@/lib/succession/view-supervised";

type Props = {
  action: FormAction;
  initialState: FormState;
  candidates: SupervisedView["candidates"];
  responsableName: string;
  mailboxId: string;
};

export function RescueForm({ action, initialState, candidates, responsableName, mailboxId }: Props) {
  return (
    <Form action={action} initialState={initialState}>
      <RadioGroup
        name="successor"
        legend="Nouveau responsable"
        layout="cards"
        required
        options={[
          ...candidates.map((member) => ({
            value: member.individualId,
            label: fullName(member),
            hint: `${professionLabel(member.professionCode)} · ${roleLabels[member.role]} · ${member.email}`,
          })),
          {
            value: "other",
            label: "Une autre personne",
            hint: "Un professionnel de santé qui a un compte PER\u00a0: il entre dans la boîte en acceptant.",
          },
        ]}
      />
      <Field
        name="rpps"
        label="Numéro RPPS de cette autre personne"
        hint="11 chiffres. Seulement si vous avez choisi «&nbsp;Une autre personne&nbsp;»."
        inputMode="numeric"
        width="medium"
      />
      <RadioGroup
        name="formerRole"
        legend={`Ce que devient ${responsableName}, une fois la proposition acceptée`}
        required
        options={[
          { value: "gestionnaire", label: "Reste dans la boîte, comme gestionnaire" },
          { value: "none", label: "N’a plus accès à la boîte" },
        ]}
      />
      <TextAreaField
        name="reason"
        label="Motif"
        required
        rows={3}
        hint="Tous les membres de la boîte le lisent, le responsable aussi."
      />
      <TextAreaField
        name="evidence"
        label="Comment vous le savez"
        required
        rows={3}
        hint="Qui vous l’a dit, quand, ce que vous avez vérifié. Seuls les instructeurs le lisent."
      />
      <EffectsList
        title="En validant"
        effects={[
          "Tous les membres de la boîte et le responsable sont prévenus par mail, tout de suite.",
          "Un autre instructeur de la région doit confirmer.",
          `Pendant ${objectionHours} heures au moins, le responsable peut s’opposer. Puis la personne proposée accepte ou décline.`,
        ]}
      />
      <FormActions>
        <SubmitButton>Proposer ce responsable</SubmitButton>
        <ButtonLink href={`/instruction/boites/${mailboxId}`} variant="quiet">
          Annuler
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
