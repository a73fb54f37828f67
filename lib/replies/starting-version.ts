import type { RegionReply, Reply } from "@/lib/replies/reply";

/** A text of the starting set as a region has it that has not written it yet. */
export function startingVersion(reply: Reply): RegionReply {
  return { ...reply, version: 0, isArchived: false, written: null };
}
