import type { Check, Verdict } from "@/lib/registers/checks/check";
import type { CheckCode } from "@/lib/registers/checks/check-subjects";
import type { WordPair } from "@/lib/registers/checks/word-difference";
import { type Register, registerLabels } from "@/lib/registers/registers";

/** The dates of the copies in service; a register that was never imported has none. */
export type CopyDates = Partial<Record<Register, string>>;

/** Makes the checks that are told by one source. */
export type Finding = (code: CheckCode, verdict: Verdict, sentence: string, difference?: WordPair[]) => Check;

/** What stands in the request itself, or in Balorg: always up to date. */
export function from(source: string): Finding {
  return (code, verdict, sentence) => ({ code, verdict, sentence, source, sourceDate: null });
}

/** What stands in the copy of a register, with its date. */
export function fromRegister(register: Register, copies: CopyDates): Finding {
  const source = registerLabels[register];
  const sourceDate = copies[register] ?? null;
  return (code, verdict, sentence, difference) => ({
    code,
    verdict,
    sentence,
    source,
    sourceDate,
    ...(difference && { difference }),
  });
}

export const theNumberItself = from("le numéro lui-même");
export const theRequestItself = from("la demande elle-même");
export const balorg = from("Balorg");
export const officialPlaces = from("code officiel géographique");
