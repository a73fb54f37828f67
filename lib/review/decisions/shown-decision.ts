import type { findLatestDecision } from "@/db/queries/request-decisions";
import { readSecondLook, secondLookLabels } from "@/lib/regions/second-look";
import { type DecisionContent, type DecisionKind, decisionContentSchema } from "@/lib/review/decisions/content";
import { decisionNames, decisionVerbs } from "@/lib/review/decisions/decision-words";
import { whoDid } from "@/lib/review/decisions/who-did";
import { canTakeBack, confirmationObstacle } from "@/lib/review/policy";

type Latest = NonNullable<Awaited<ReturnType<typeof findLatestDecision>>>;
type Person = { id: string; firstName: string; lastName: string };

/** A decision that has not taken effect yet, as a reviewer meets it. */
export type OpenDecision = {
  id: string;
  kind: DecisionKind;
  state: "held" | "second_look";
  /** Who decided what, and when. */
  sentence: string;
  decidedBy: Person;
  isMine: boolean;
  decidedAt: Date;
  effectiveAt: Date | null;
  /** Before it takes effect; `null` while it awaits a second look. */
  secondsLeft: number | null;
  confirmedBy: Person | null;
  /** Why a second reviewer looks at it, in French. */
  secondLookReasons: string[];
  content: DecisionContent;
  canTakeBack: boolean;
  canConfirm: boolean;
  whyNotConfirm: string | undefined;
};

/** The latest decision, when it came to nothing. */
export type ClosedDecision = {
  id: string;
  kind: DecisionKind;
  state: "taken_back" | "declined" | "failed";
  sentence: string;
  reason: string | null;
  closedAt: Date | null;
};

export type ShownDecision = { open: OpenDecision | undefined; closed: ClosedDecision | undefined };

/** The latest decision of a request as this reviewer meets it. `conflict` says why they may not decide it, if so. */
export function shownDecision(
  latest: Latest | undefined,
  actor: { id: string },
  conflict: string | undefined,
): ShownDecision {
  const none = { open: undefined, closed: undefined };
  if (!latest) return none;
  const { id, kind, state } = latest;
  if (state === "done") return none;
  if (state === "held" || state === "second_look") {
    return { ...none, open: openDecision({ ...latest, state }, actor, conflict) };
  }
  const { closedReason: reason, closedAt } = latest;
  return {
    ...none,
    closed: { id, kind, state, sentence: closedSentence({ ...latest, state }, actor), reason, closedAt },
  };
}

function openDecision(
  latest: Latest & { state: OpenDecision["state"] },
  actor: { id: string },
  conflict: string | undefined,
): OpenDecision {
  const { id, kind, state, decider, decidedAt, effectiveAt, secondsLeft, confirmer } = latest;
  const whyNotConfirm = state === "second_look" ? (conflict ?? confirmationObstacle(actor, latest)) : undefined;
  return {
    id,
    kind,
    state,
    sentence: `${whoDid(decider, actor, decisionVerbs[kind], decidedAt)}.`,
    decidedBy: decider,
    isMine: decider.id === actor.id,
    decidedAt,
    effectiveAt,
    secondsLeft: secondsLeft === null ? null : Math.max(0, secondsLeft),
    confirmedBy: confirmer,
    secondLookReasons: readSecondLook(latest.secondLookReasons).map((reason) => secondLookLabels[reason]),
    content: decisionContentSchema.parse(latest.content),
    canTakeBack: canTakeBack(actor, latest),
    canConfirm: state === "second_look" && whyNotConfirm === undefined,
    whyNotConfirm,
  };
}

function closedSentence(
  { kind, state, closer, closedAt }: Latest & { state: ClosedDecision["state"] },
  actor: { id: string },
): string {
  if (state === "taken_back")
    return `${whoDid(closer, actor, "annulé la décision", closedAt)}\u00a0: rien n’est parti.`;
  if (state === "declined") return `${whoDid(closer, actor, "refusé de confirmer l’approbation", closedAt)}.`;
  return `${decisionNames[kind]} restée sans effet\u00a0: la demande reste à décider.`;
}
