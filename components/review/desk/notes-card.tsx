import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { ViewField } from "@/components/review/view-field";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import { fullName } from "@/lib/actor";
import type { FormAction, FormState } from "@/lib/form-state";

type Note = { id: string; text: string; writtenAt: Date; author: { firstName: string; lastName: string } };

type Props = {
  notes: Note[];
  add: FormAction;
  /** What was typed on this page before the session ended, in this form or in another. */
  initialState?: FormState;
};

/** What reviewers tell each other about a request. The applicant never sees any of it. */
export function NotesCard({ notes, add, initialState }: Props) {
  return (
    <Card title="Notes privées" className="grid gap-4">
      {notes.length > 0 && (
        <ul className="grid gap-3">
          {notes.map(({ id, text, writtenAt, author }) => (
            <li key={id} className="border-line border-t pt-3 first:border-t-0 first:pt-0">
              <p className="wrap-anywhere whitespace-pre-line">
                <bdi>{text}</bdi>
              </p>
              <p className="hint">
                {fullName(author)}, le <DateTime value={writtenAt} />
              </p>
            </li>
          ))}
        </ul>
      )}
      <Form action={add} {...(initialState?.values?.note && { initialState })}>
        <ViewField />
        <TextAreaField
          name="note"
          label="Nouvelle note"
          rows={2}
          maxLength={4000}
          hint="Pour les instructeurs seulement&nbsp;: le demandeur ne la voit jamais, et elle ne s’efface pas."
        />
        <FormActions>
          <SubmitButton variant="secondary" pendingLabel="Ajout en cours…">
            Ajouter la note
          </SubmitButton>
        </FormActions>
      </Form>
    </Card>
  );
}
