import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { ReplyFields } from "@/components/replies/reply-fields";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import type { FormState } from "@/lib/form-state";
import { repliesHref } from "@/lib/replies/hrefs";
import type { RegionReply } from "@/lib/replies/reply";
import type { ReplyValues } from "@/lib/replies/variables";
import { archiveReplyAction, saveReplyAction } from "./actions";

type Props = { reply: RegionReply; regionCode: string; example: ReplyValues; initialState: FormState };

/** A text in service: its next version, and putting it away. */
export function EditReply({ reply, regionCode, example, initialState }: Props) {
  return (
    <>
      <Form action={saveReplyAction.bind(null, regionCode, reply.slug)} initialState={initialState}>
        <input type="hidden" name="version" value={reply.version} />
        <ReplyFields reply={reply} example={example} />
        <FormActions>
          <SubmitButton pendingLabel="Enregistrement…">Enregistrer une nouvelle version</SubmitButton>
          <ButtonLink href={repliesHref(regionCode)} variant="quiet">
            Annuler
          </ButtonLink>
        </FormActions>
      </Form>
      <Card title="Archiver">
        <p>Un texte archivé n’est plus proposé. Il garde son historique, et peut être remis en service.</p>
        <Form action={archiveReplyAction.bind(null, regionCode, reply.slug)} idPrefix="archivage" className="mt-4">
          <input type="hidden" name="version" value={reply.version} />
          <FormActions>
            <SubmitButton variant="secondary" pendingLabel="Archivage…">
              Archiver cette réponse
            </SubmitButton>
          </FormActions>
        </Form>
      </Card>
    </>
  );
}
