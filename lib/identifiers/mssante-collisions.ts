import { MAX_LOCAL_PART_LENGTH } from "@/lib/identifiers/mssante-address-check";
import { shortenWords } from "@/lib/identifiers/shorten-words";

// A name, then what `proposeLocalPart` puts after it: its postal code and commune.
const NAME_AND_PLACE = /^(.+?)(\.\d{5}(?:\..+)?)$/;
const SHORTEST_NAME = 5;

/** The local part with `.2`, `.3`… at its end; its name is shortened where the suffix would pass the limit. */
export function withSuffix(localPart: string, rank: number): string {
  if (rank < 2) return localPart;
  const suffix = `.${rank}`;
  const room = MAX_LOCAL_PART_LENGTH - suffix.length;
  if (localPart.length <= room) return localPart + suffix;
  const [, name = localPart, place = ""] = NAME_AND_PLACE.exec(localPart) ?? [];
  if (room - place.length < SHORTEST_NAME) return shortenWords(localPart, room) + suffix;
  return shortenWords(name, room - place.length) + place + suffix;
}

/** The local part, then its suffixed forms, `count` in all: what to look for among the addresses ever given. */
export function localPartCandidates(localPart: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => withSuffix(localPart, index + 1));
}

/** The first candidate that nobody has ever had, compared without case; `undefined` when all are taken. */
export function firstFree(candidates: Iterable<string>, taken: Iterable<string>): string | undefined {
  const known = new Set(Array.from(taken, (localPart) => localPart.toLowerCase()));
  for (const candidate of candidates) if (!known.has(candidate.toLowerCase())) return candidate;
  return undefined;
}
