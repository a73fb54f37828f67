import type { RegionReply, Reply, Writing } from "@/lib/replies/reply";
import { isRequestField } from "@/lib/requests/fields";

/** A version as the database gives it. */
export type StoredVersion = Omit<Reply, "fields"> &
  Writing & { fields: string[]; version: number; isArchived: boolean };

/** The same as the rest of the product reads it; a field that requests no longer have is left out. */
export function storedVersion(stored: StoredVersion): RegionReply {
  const { writtenByFirstName, writtenByLastName, writtenAt, fields, ...reply } = stored;
  return {
    ...reply,
    fields: fields.filter(isRequestField),
    written: { writtenByFirstName, writtenByLastName, writtenAt },
  };
}
