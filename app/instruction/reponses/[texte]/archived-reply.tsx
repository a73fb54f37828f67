import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import type { FormState } from "@/lib/form-state";
import { filledBeside } from "@/lib/replies/filled-beside";
import { type RegionReply, replyUseLabels } from "@/lib/replies/reply";
import { restoreReplyAction } from "./actions";

type Props = { reply: RegionReply; regionCode: string; initialState: FormState };

/** A text that was put away, to be read or proposed again. */
export function ArchivedReply({ reply, regionCode, initialState }: Props) {
  const { slug, version, use, body } = reply;
  return (
    <>
      <Alert kind="info" title="Cette réponse est archivée">
        <p>Elle n’est plus proposée. Remettez-la en service pour l’utiliser ou la modifier.</p>
      </Alert>
      <Card title="Texte">
        <p className="hint">{[replyUseLabels[use], filledBeside(reply)].filter(Boolean).join("\u00a0: ")}</p>
        <p className="mt-2 whitespace-pre-line wrap-anywhere">{body}</p>
        <Form
          action={restoreReplyAction.bind(null, regionCode, slug)}
          initialState={initialState}
          idPrefix="remise"
          className="mt-4"
        >
          <input type="hidden" name="version" value={version} />
          <FormActions>
            <SubmitButton pendingLabel="Remise en service…">Remettre en service</SubmitButton>
          </FormActions>
        </Form>
      </Card>
    </>
  );
}
