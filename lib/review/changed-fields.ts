import { type RequestField, requestFields } from "@/lib/requests/fields";

type Content = Record<string, string | boolean | null>;

/** The fields that differ between two submissions, each with what it was; none when there is only one submission. */
export function changedFields(latest: Content | undefined, previous: Content | undefined) {
  const changes = new Map<RequestField, string | boolean | null>();
  if (!latest || !previous) return changes;
  for (const field of requestFields) {
    const [now, before] = [latest[field] ?? null, previous[field] ?? null];
    if (now !== before) changes.set(field, before);
  }
  return changes;
}
