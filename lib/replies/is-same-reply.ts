import type { Reply } from "@/lib/replies/reply";

type Content = Omit<Reply, "slug"> & { isArchived: boolean };

/** Whether writing the one after the other would change nothing: a form sent twice, or sent as it was. */
export function isSameReply(one: Content, other: Content): boolean {
  const names = ["use", "title", "body", "refusalReason", "isArchived"] as const;
  return names.every((name) => one[name] === other[name]) && one.fields.join() === other.fields.join();
}
