"use client";

import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { InsertionStatus } from "@/components/replies/insertion-status";
import { ReplyCombobox } from "@/components/replies/reply-combobox";
import { useInsertion } from "@/components/replies/use-insertion";
import { useHydrated } from "@/components/ui/use-hydrated";
import { replyTextFields } from "@/lib/replies/insert-into";
import type { ReplyUse } from "@/lib/replies/reply";
import type { UsableReply } from "@/lib/replies/usable-reply";

const label = "Insérer une réponse type";

/**
 * Fills a decision’s form from one of the region’s texts. Without JavaScript it is a list and a button that brings the
 * form back with the text in it.
 */
export function ReplyPicker({ use, replies }: { use: ReplyUse; replies: UsableReply[] }) {
  const { root, insertion, insert, swapBack } = useInsertion<HTMLDivElement>(replyTextFields[use]);
  const isHydrated = useHydrated();
  if (replies.length === 0) return null;
  if (!isHydrated) return <ReplyList replies={replies} />;
  return (
    <div ref={root} className="grid gap-1">
      <ReplyCombobox
        label={label}
        hint="Cherchez par mots. Le texte se place dans le champ, avec les valeurs de la demande."
        replies={replies}
        onPick={insert}
      />
      <InsertionStatus insertion={insertion} swapBack={swapBack} />
    </div>
  );
}

function ReplyList({ replies }: { replies: UsableReply[] }) {
  return (
    <div className="flex flex-wrap items-end gap-3">
      {/* The first button of a form is the one that Enter presses, in whichever field: not the one that inserts. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <div className="min-w-0 flex-1 basis-72">
        <SelectField
          name="reply"
          label={label}
          hint="Le texte se place dans le champ, avec les valeurs de la demande."
          options={replies.map(({ slug, title }) => ({ value: slug, label: title }))}
        />
      </div>
      <SubmitButton variant="secondary" name="intent" value="insert" pendingLabel="Insertion…">
        Insérer ce texte
      </SubmitButton>
    </div>
  );
}
