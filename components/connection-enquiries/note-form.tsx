import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { Card } from "@/components/ui/card";
import type { FormAction, FormState } from "@/lib/form-state";

type Props = { note: string | null; action: FormAction; initialState: FormState };

/** What operators tell each other of an enquiry. */
export function NoteForm({ note, action, initialState }: Props) {
  return (
    <Card title="Note interne">
      <Form action={action} initialState={initialState} idPrefix="note">
        <TextAreaField
          name="note"
          label="Note"
          hint="Le contact ne la voit pas. N’y écrivez aucune donnée de santé."
          defaultValue={note}
        />
        <FormActions>
          <SubmitButton variant="secondary" pendingLabel="Enregistrement…">
            Enregistrer la note
          </SubmitButton>
        </FormActions>
      </Form>
    </Card>
  );
}
