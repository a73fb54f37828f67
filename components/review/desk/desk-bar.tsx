"use client";

import { DeskNews } from "@/components/review/desk/desk-news";
import { HoldControl } from "@/components/review/desk/hold-control";
import { usePresence } from "@/components/review/desk/use-presence";
import { Link } from "@/components/ui/link";
import type { FormAction } from "@/lib/form-state";
import type { Desk } from "@/lib/review/desk/desk";
import { holderSentence, othersSentence } from "@/lib/review/desk/desk-sentences";

type Props = {
  requestId: string;
  desk: Desk;
  take: FormAction;
  release: FormAction;
  /** The request waits for a decision, which may be this reader's. */
  canTake: boolean;
  /** The page has the private notes. */
  canNote: boolean;
};

/** Who holds the request and who else looks at it, as the page was made and then live; taking it and letting it go. */
export function DeskBar({ requestId, desk: shown, take, release, canTake, canNote }: Props) {
  const answer = usePresence(requestId, shown);
  const desk = answer && answer !== "closed" ? answer : shown;
  return (
    <section aria-label="Instructeurs sur cette demande" className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status">
          {(canTake || desk.holder) && holderSentence(desk.holder)} {othersSentence(desk.others)}
        </p>
        {(canTake || desk.holder?.isMe) && (
          <HoldControl requestId={requestId} holder={desk.holder} take={take} release={release} />
        )}
        {canNote && (
          <Link href="#note" aria-keyshortcuts="n" data-shortcut="n">
            Ajouter une note
          </Link>
        )}
      </div>
      <DeskNews shown={shown} answer={answer} />
    </section>
  );
}
