import type { JournalLine } from "@/db/queries/journal-lines";
import { actionLabel } from "@/lib/journal/actions";
import { reasonLabel } from "@/lib/journal/reason-label";
import { describePeopleEvent } from "@/lib/mailboxes/describe-people-event";
import { peopleActions } from "@/lib/mailboxes/people-actions";
import { describeRegionEvent } from "@/lib/regions/describe-region-event";
import { markActions, rightActions } from "@/lib/regions/region-actions";
import { isRegister, registerLabels } from "@/lib/registers/registers";
import type { DecisionKind } from "@/lib/review/decisions/content";
import { decisionNames } from "@/lib/review/decisions/decision-words";
import { eventExplanation } from "@/lib/review/event-title";

type Line = Pick<JournalLine, "action" | "result" | "detail">;

const regionActions: readonly string[] = [...rightActions, ...markActions];

/** What happened, and why or with what when the journal says so. */
export function describeLine({ action, result, detail }: Line): { what: string; why: string | undefined } {
  const label = actionLabel(action);
  if (result !== "done") return { what: label, why: reasonLabel(detail) };
  if (peopleActions.some((one) => one === action)) return { what: describePeopleEvent(action, detail), why: undefined };
  if (regionActions.includes(action)) return { what: describeRegionEvent(action, detail), why: undefined };
  if (action.startsWith("request.")) return { what: label, why: explanation(action, detail) };
  return { what: label, why: particulars(detail) };
}

function explanation(action: string, detail: Line["detail"]): string | undefined {
  const decision = decisionNames[detail.kind as DecisionKind];
  const why = eventExplanation({ action, actorName: "", detail });
  return decision && why ? `${decision}. ${why}` : (decision ?? why);
}

/** What names the thing, under the few keys that the journal has for it. */
const naming = ["title", "structureName", "query"] as const;

function particulars(detail: Line["detail"]): string | undefined {
  if (isRegister(detail.register)) return registerLabels[detail.register];
  const said = naming.map((key) => detail[key]).find((value) => typeof value === "string" && value !== "");
  return typeof said === "string" ? said : undefined;
}
