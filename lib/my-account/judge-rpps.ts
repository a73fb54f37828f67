import type { Check } from "@/lib/registers/checks/check";
import { checkProfessional, type Known } from "@/lib/registers/checks/check-professional";

type Declared = { firstName: string; lastName: string; professionCode: string; rpps: string };

/** What the copy of the RPPS says of a number that a person declares: its key, whose it is, and their profession. */
export function judgeRpps(person: Declared, known: Omit<Known, "request">): Check[] {
  const request = {
    responsableFirstName: person.firstName,
    responsableLastName: person.lastName,
    responsableProfessionCode: person.professionCode,
    responsableRpps: person.rpps,
  };
  return checkProfessional({ ...known, request });
}

/** The same in one line, for a list: what is wrong or unknown, or that all agrees. */
export function findingOf(checks: Check[]): string {
  const doubts = checks.filter(({ verdict }) => verdict !== "pass").map(({ sentence }) => sentence);
  return doubts.length > 0
    ? [...new Set(doubts)].join(" ")
    : "Le RPPS donne à ce numéro le même nom et la même profession.";
}
