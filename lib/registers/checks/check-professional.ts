import { fullName } from "@/lib/actor";
import { checkRpps } from "@/lib/identifiers/rpps";
import { professionLabel } from "@/lib/professions/profession-label";
import { isProfessionCode } from "@/lib/professions/professions";
import type { Check, Verdict } from "@/lib/registers/checks/check";
import type { CheckedRequest, Facts } from "@/lib/registers/checks/facts";
import { nameAgreement } from "@/lib/registers/checks/name-agreement";
import { from, fromRegister, theNumberItself } from "@/lib/registers/checks/sources";
import { wordDifference } from "@/lib/registers/checks/word-difference";
import { readablePersonName } from "@/lib/registers/fill/readable-person-name";
import { frenchDay } from "@/lib/registers/french-day";
import { searchWords } from "@/lib/registers/search-words";

/** Who is checked, and what is known of their number. */
export type Known = Pick<Facts, "copies" | "professional"> & {
  request: Pick<
    CheckedRequest,
    "responsableFirstName" | "responsableLastName" | "responsableProfessionCode" | "responsableRpps"
  >;
};

const neverImported = "Le RPPS n’a jamais été importé ici\u00a0: rien ne peut en être dit.";
const notFound = "Le RPPS ne connaît pas ce numéro\u00a0: rien à comparer.";
const student = "E";

/** The responsable's RPPS number: its key, whose it is, and their profession. */
export function checkProfessional(facts: Known): Check[] {
  const wrong = checkRpps(facts.request.responsableRpps, "strict");
  const found = fromRegister("professionals", facts.copies);
  return [
    theNumberItself("rpps_number", wrong ? "fail" : "pass", wrong ?? "La clé du numéro RPPS est juste."),
    found("rpps_exists", ...existence(facts)),
    checkName(facts),
    checkProfession(facts),
  ];
}

/** Why nothing can be said of a professional; `undefined` when the register has them. */
export function silence({ copies, professional }: Omit<Known, "request">): string | undefined {
  if (!copies.professionals) return neverImported;
  return professional ? undefined : notFound;
}

function existence({ copies, professional }: Known): [Verdict, string] {
  if (!copies.professionals) return ["unknown", neverImported];
  if (!professional) {
    const recent = "Un professionnel inscrit depuis peu peut ne pas y être encore\u00a0; sinon, le numéro est faux.";
    return ["warn", `Ce numéro n’est pas dans le RPPS. ${recent}`];
  }
  if (professional.goneOn) {
    return ["fail", `Ce numéro a disparu du RPPS, depuis la copie du ${frenchDay(professional.goneOn)}.`];
  }
  return ["pass", `Le RPPS connaît ce numéro\u00a0: ${fullName(readablePerson(professional))}.`];
}

function checkName(facts: Known): Check {
  const found = fromRegister("professionals", facts.copies);
  const { request, professional } = facts;
  if (!professional) return found("rpps_name", "unknown", silence(facts) ?? "");
  const typed = { firstName: request.responsableFirstName, lastName: request.responsableLastName };
  const [verdict, sentence] = nameAgreement(typed, readablePerson(professional));
  if (verdict === "pass") return found("rpps_name", verdict, sentence);
  const key = (word: string) => searchWords(word).join("");
  return found(
    "rpps_name",
    verdict,
    sentence,
    wordDifference(fullName(typed), fullName(readablePerson(professional)), key),
  );
}

function readablePerson({ firstName, lastName }: { firstName: string; lastName: string }) {
  return { firstName: readablePersonName(firstName), lastName: readablePersonName(lastName) };
}

function checkProfession(facts: Known): Check {
  const { request, professional, copies } = facts;
  const [code, declared] = [request.responsableProfessionCode, professionLabel(request.responsableProfessionCode)];
  if (!isProfessionCode(code)) {
    const sentence = `«\u00a0${declared}\u00a0» n’est pas une profession de santé avec RPPS\u00a0: cette personne ne peut pas être responsable.`;
    return from("liste des professions de santé")("rpps_profession", "fail", sentence);
  }
  const found = fromRegister("professionals", copies);
  if (!professional) return found("rpps_profession", "unknown", silence(facts) ?? "");
  if (!professional.professionCodes.includes(code)) {
    const known = professional.professionCodes.map((one) => `«\u00a0${professionLabel(one)}\u00a0»`).join(", ");
    return found(
      "rpps_profession",
      "fail",
      `Le RPPS donne à ce numéro la profession ${known}, non «\u00a0${declared}\u00a0».`,
    );
  }
  const activities = professional.activities.filter((activity) => activity.professionCode === code);
  if (activities.length > 0 && activities.every(({ categoryCode }) => categoryCode === student)) {
    return found("rpps_profession", "warn", `Le RPPS donne ce numéro à un étudiant (${declared}), pas encore diplômé.`);
  }
  return found("rpps_profession", "pass", `Le RPPS donne la même profession\u00a0: ${declared}.`);
}
