type Seen = { membersConfirmedAt: Date | null; members: readonly { id: string; role: string }[] };

/** What the responsable had on the page when saying that it is right: who is in the box as what, and since when it was. */
export function membersSeen({ membersConfirmedAt, members }: Seen): string {
  const people = members.map(({ id, role }) => `${id}:${role}`).sort();
  return [membersConfirmedAt?.toISOString() ?? "jamais", ...people].join(" ");
}

/** Whether the members were confirmed since that page was read. */
export function wasConfirmedSince(seen: string, membersConfirmedAt: Date | null): boolean {
  return membersConfirmedAt !== null && !seen.startsWith(membersConfirmedAt.toISOString());
}
