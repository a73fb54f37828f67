import type { ProfessionalActivity } from "@/db/queries/register-lookup";
import type { Check, Verdict } from "@/lib/registers/checks/check";
import { silence } from "@/lib/registers/checks/check-professional";
import type { Facts } from "@/lib/registers/checks/facts";
import { knownEstablishment } from "@/lib/registers/checks/known-structure";
import { fromRegister } from "@/lib/registers/checks/sources";
import { readableName } from "@/lib/registers/fill/readable-name";

type Known = Pick<Facts, "request" | "copies" | "professional" | "establishments">;

const mostNamed = 2;
/** Sections of the register of pharmacists. */
const sections: Record<string, string> = { A: ", comme titulaire d’officine", D: ", comme adjoint d’officine" };

/** Whether the RPPS has the responsable at this structure, by its FINESS number, its SIRET or its legal entity. */
export function checkPractice(facts: Known): Check {
  const [verdict, sentence] = practice(facts);
  return fromRegister("professionals", facts.copies)("rpps_practice", verdict, sentence);
}

function practice(facts: Known): [Verdict, string] {
  const { professional } = facts;
  if (!professional) return ["unknown", silence(facts) ?? ""];
  const { activities } = professional;
  const here = activities.find((activity) => isAt(activity, facts));
  if (here)
    return [
      "pass",
      `Le RPPS situe son exercice dans cette structure${sections[here.pharmacistSectionCode ?? ""] ?? ""}.`,
    ];
  if (activities.some((activity) => isOfSameEntity(activity, facts))) {
    return ["pass", "Le RPPS situe son exercice dans un autre lieu de la même entité juridique."];
  }
  const elsewhere = places(activities);
  if (!elsewhere) return ["warn", "Le RPPS ne donne aucun lieu d’exercice à ce numéro."];
  return ["warn", `Le RPPS situe son exercice ailleurs\u00a0: ${elsewhere}.`];
}

function isAt({ finess, siret }: ProfessionalActivity, facts: Known): boolean {
  const known = knownEstablishment(facts);
  const { structureId } = facts.request;
  const isSamePlace = finess !== null && (finess === known?.finess || finess === structureId);
  const isSameSiret = siret !== null && (siret === known?.siret || siret === structureId);
  const isSameSiren = facts.request.structureIdType === "SIREN" && siret?.startsWith(structureId) === true;
  return isSamePlace || isSameSiret || isSameSiren;
}

function isOfSameEntity({ legalFiness }: ProfessionalActivity, facts: Known): boolean {
  const known = knownEstablishment(facts);
  return legalFiness !== null && (legalFiness === known?.legalFiness || legalFiness === facts.request.structureId);
}

function places(activities: ProfessionalActivity[]): string {
  const named = activities.flatMap(({ tradeName, companyName, postalCode, city }) => {
    const town = [postalCode, city && readableName(city)].filter(Boolean).join(" ");
    const place = [readableName(tradeName ?? companyName ?? ""), town].filter(Boolean).join(", ");
    return place ? [place] : [];
  });
  return [...new Set(named)].slice(0, mostNamed).join("\u00a0; ");
}
