/** Where the journal is read from: the whole by the operator, a reviewer's regions, or one box. */
export type JournalPlace = { of: "all" } | { of: "regions" } | { of: "mailbox"; mailboxId: string };

/** The address of its page. */
export function journalPath(place: JournalPlace) {
  if (place.of === "mailbox") return `/boites/${place.mailboxId}/journal` as const;
  return place.of === "all" ? ("/administration/journal" as const) : ("/instruction/journal" as const);
}
