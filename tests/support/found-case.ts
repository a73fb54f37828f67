import { expect } from "vitest";
import { decideChecks } from "@/lib/registers/checks/decide-checks";
import type { Facts } from "@/lib/registers/checks/facts";
import { aKnownEstablishment, aKnownProfessional, soundFacts } from "./facts";

/** What one check finds when something differs from a request that is sound in every respect. */
export type FoundCase = [what: string, code: string, verdict: string, words: string | RegExp, changed: Partial<Facts>];

export function findCheck(code: string, changed: Partial<Facts>) {
  return decideChecks({ ...soundFacts, ...changed }).find((check) => check.code === code);
}

export function expectFound([, code, verdict, words, changed]: FoundCase): void {
  const check = findCheck(code, changed);
  const sentence = check?.sentence.replaceAll("\u00a0", " ");
  expect(`${check?.verdict}: ${sentence}`).toMatch(new RegExp(`^${verdict}: `));
  if (typeof words === "string") expect(sentence).toContain(words);
  else expect(sentence).toMatch(words);
}

/** Another request, of which the registers say what they said. */
export function asked(values: Partial<Facts["request"]>): Partial<Facts> {
  return { request: { ...soundFacts.request, ...values } };
}

/** Another establishment under the same number. */
export function establishment(values: Parameters<typeof aKnownEstablishment>[0]): Partial<Facts> {
  return { establishments: [aKnownEstablishment(values)] };
}

/** Another professional under the same number, or one with another activity. */
export function professional(...values: Parameters<typeof aKnownProfessional>): Partial<Facts> {
  return { professional: aKnownProfessional(...values) };
}
