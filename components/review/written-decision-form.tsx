import type { ReactNode } from "react";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { ReplyPicker } from "@/components/replies/reply-picker";
import { EffectsList } from "@/components/review/effects-list";
import { ReadAgain } from "@/components/review/read-again";
import { TypedMail } from "@/components/review/typed-mail";
import { ViewField } from "@/components/review/view-field";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction, FormState } from "@/lib/form-state";
import type { UsableReply } from "@/lib/replies/usable-reply";

export type WrittenDecisionProps = {
  action: FormAction;
  initialState?: FormState;
  /** Tells its fields apart from those of another form of the page. */
  idPrefix?: string;
  /** The region’s texts to write with, filled in for this request. */
  replies: UsableReply[];
};

type Props = WrittenDecisionProps & {
  kind: "ask" | "refuse";
  request: { id: string; version: number };
  effects: { title: string; list: string[] };
  submit: ReactNode;
  children: ReactNode;
};

/** A decision that writes to the applicant: starting from one of the region’s texts, with the mail to look at. */
export function WrittenDecisionForm({ kind, request, effects, submit, children, replies, ...form }: Props) {
  return (
    <Form {...form}>
      <input type="hidden" name="version" value={request.version} />
      <ViewField />
      <ReadAgain requestId={request.id} />
      <div data-dialog-focus="">
        <ReplyPicker use={kind} replies={replies} />
      </div>
      {children}
      <EffectsList title={effects.title} effects={effects.list} />
      <TypedMail requestId={request.id} kind={kind} />
      <FormActions>
        {submit}
        <ButtonLink href={`/instruction/${request.id}`} variant="quiet" data-dialog-close="">
          Annuler
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
