import "server-only";
import type { findDesk, listOtherViewers } from "@/db/queries/request-viewers";
import { fullName } from "@/lib/actor";
import { clockTime } from "@/lib/clock-time";
import type { Desk } from "@/lib/review/desk/desk";

type Found = NonNullable<Awaited<ReturnType<typeof findDesk>>>;
type Viewers = Awaited<ReturnType<typeof listOtherViewers>>;

/** What is shown to one reader of what was found. */
export function deskOf(
  { holder, takenAt, status, version, decision }: Found,
  viewers: Viewers,
  readerId: string,
): Desk {
  return {
    holder:
      holder && takenAt ? { name: fullName(holder), since: clockTime(takenAt), isMe: holder.id === readerId } : null,
    others: viewers.map(fullName),
    status,
    version,
    decision,
  };
}
