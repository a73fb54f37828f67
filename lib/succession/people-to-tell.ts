import type { HandoverState } from "@/lib/succession/policy";

type Person = { id: string; email: string };

type Told = {
  kind: "handover" | "rescue";
  mailboxId: string;
  askedAt: Date | null;
  proposer: Person;
  confirmer: Person | null;
  successor: Person;
};

/**
 * Who learns by mail that a proposal came to nothing, each once and with the page that is theirs: all the members for a
 * rescue, which was announced to them; the two concerned for the rest. Not whoever ended it.
 */
export function peopleToTell(
  { kind, mailboxId, askedAt, proposer, confirmer, successor }: Told,
  { state, members, endedById }: { state: HandoverState; members: readonly Person[]; endedById?: string | undefined },
): { email: string; path: `/${string}` }[] {
  const box = `/boites/${mailboxId}` as const;
  const at = (path: `/${string}`, people: readonly Person[]) => people.map((person) => ({ person, path }));
  const told =
    kind === "rescue"
      ? [...at(`/instruction${box}`, confirmer ? [proposer, confirmer] : [proposer]), ...at(box, members)]
      : at(`${box}/responsable`, [proposer]);
  if (askedAt !== null && state !== "dropped") told.push(...at(`${box}/responsable/accepter`, [successor]));
  const seen = new Set<string | undefined>([endedById]);
  return told.flatMap(({ person, path }) => {
    if (seen.has(person.id)) return [];
    seen.add(person.id);
    return [{ email: person.email, path }];
  });
}
