import { type ActionGroup, actionGroups, actionsOf } from "@/lib/journal/actions";
import type { EventCategory } from "@/lib/journal/retention";

const categories: Record<ActionGroup, EventCategory> = {
  sign_in: "access",
  reading: "access",
  account: "operation",
  request: "right",
  decision: "right",
  people: "right",
  mailbox: "right",
  staff: "right",
  operation: "operation",
};

const byAction = new Map(
  actionGroups.flatMap((group) => actionsOf(group).map((action) => [action, categories[group]])),
);

/** How long a line about such an act is kept. One that nobody named yet is kept longest. */
export function actionCategory(action: string): EventCategory {
  return byAction.get(action) ?? "right";
}
