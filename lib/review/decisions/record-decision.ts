import "server-only";
import type { Db } from "@/db/client";
import { addDecisionJob, insertDecision } from "@/db/queries/request-decisions";
import { endHold } from "@/db/queries/request-holds";
import { AddressReserved } from "@/lib/addresses/errors";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import type { SecondLookReason } from "@/lib/regions/second-look";
import type { DecisionContent } from "@/lib/review/decisions/content";
import { secondsToTakeBack } from "@/lib/review/decisions/seconds-to-take-back";

type Taken = { content: DecisionContent; reservedAddress?: string; secondLookReasons?: SecondLookReason[] };

/**
 * Keeps what a reviewer decides of a request that they may decide, for it to take effect later, and ends their hold.
 * Gives its id. Throws `AddressReserved`.
 */
export async function recordDecision(
  tx: Db,
  { actor, origin }: Context,
  request: { id: string; version: number; regionCode: string },
  { content, reservedAddress, secondLookReasons = [] }: Taken,
): Promise<string> {
  const { id: requestId, version, regionCode } = request;
  const { kind } = content;
  const decision = await insertDecision(
    tx,
    {
      requestId,
      version,
      kind,
      content,
      reservedAddress: reservedAddress ?? null,
      decidedById: actor.id,
      origin,
      secondLookReasons,
    },
    secondsToTakeBack,
  );
  if (!decision) throw new AddressReserved();
  await addDecisionJob(tx, decision.id);
  await endHold(tx, requestId);
  await recordEvent(
    tx,
    { actor, origin },
    "request.decision_made",
    { type: "request", id: requestId, regionCode },
    { decisionId: decision.id, kind, version, ...(secondLookReasons.length > 0 && { secondLook: secondLookReasons }) },
  );
  return decision.id;
}
