import { frenchDay } from "@/lib/registers/french-day";
import { frenchNumber } from "@/lib/registers/import/french-number";
import { RefusedFile } from "@/lib/registers/import/refused-file";

/** A register does not lose a fifth of what it holds from one copy to the next. */
const smallestShare = 0.8;

/** A file of which more lines are refused is another file, or another version of it. */
const mostRefused = 0.1;
/** A share of less is chance. */
const fewRefused = 20;
/** After so many lines a share tells something, before the end too. */
const telling = 500;

/** @throws RefusedFile when so many lines are refused that the file must be the wrong one */
export function assertFewRefused(
  read: number,
  refused: number,
  first: { line: number; reason: string } | undefined,
  isEnd = false,
): void {
  if (refused <= fewRefused || refused <= read * mostRefused || (read < telling && !isEnd)) return;
  const example = first ? ` La première est la ligne ${frenchNumber(first.line)}\u00a0: ${first.reason}` : "";
  throw new RefusedFile(
    `Trop de lignes sont refusées (${frenchNumber(refused)} sur ${frenchNumber(read)})\u00a0: ce n’est sans doute pas le bon fichier.${example}`,
    true,
  );
}

/** @throws RefusedFile when a copy is much smaller than the one in service */
export function assertNotMuchSmaller(next: number, live: number): void {
  if (next === 0)
    throw new RefusedFile("Aucune ligne du fichier ne peut servir\u00a0: la copie en service est gardée.");
  if (next >= live * smallestShare) return;
  const share = Math.floor((next / live) * 100);
  throw new RefusedFile(
    `Le fichier n’a que ${frenchNumber(next)} éléments, soit ${share}\u00a0% des ${frenchNumber(live)} de la copie en service\u00a0: il est sans doute incomplet.`,
    true,
  );
}

/** @throws RefusedFile when the data are older than those in service, or from the future */
export function assertNotOlder(dataDate: string, inService: string | null | undefined, now = new Date()): void {
  const tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  if (dataDate > tomorrow) {
    throw new RefusedFile(
      `Le fichier se dit du ${frenchDay(dataDate)}, qui n’est pas encore arrivé\u00a0: vérifiez-le.`,
      true,
    );
  }
  if (!inService || dataDate >= inService) return;
  throw new RefusedFile(
    `Le fichier est du ${frenchDay(dataDate)}, plus ancien que la copie en service (${frenchDay(inService)}).`,
    true,
  );
}
