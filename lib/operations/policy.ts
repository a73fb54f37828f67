import type { Actor } from "@/lib/actor";
import { NotFound } from "@/lib/errors";

/** The operator runs the platform, for every region. */
export function assertCanOperate(actor: Pick<Actor, "isOperator">): void {
  if (!actor.isOperator) throw new NotFound();
}
