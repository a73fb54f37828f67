import { structureIdentifierLabels } from "@/lib/identifiers/structure-identifier";
import type { Check, Verdict } from "@/lib/registers/checks/check";
import { neverImported } from "@/lib/registers/checks/check-existence";
import { establishmentNames } from "@/lib/registers/checks/establishment-names";
import type { Facts } from "@/lib/registers/checks/facts";
import { establishmentsOfEntity, knownEstablishment } from "@/lib/registers/checks/known-structure";
import { fromRegister } from "@/lib/registers/checks/sources";

type Known = Pick<Facts, "request" | "copies" | "establishments">;

const entityOnly = "Un FINESS juridique désigne l’entité, non le lieu de soins";

/** Whether the number is that of a place of care, and not only of a legal entity or of a company. */
export function checkSite(facts: Known): Check {
  const { structureIdType } = facts.request;
  const [verdict, sentence] = structureIdType.startsWith("FINESS") ? siteOfFiness(facts) : siteOfCompany(facts);
  return fromRegister("finess", facts.copies)("structure_site", verdict, sentence);
}

function siteOfFiness(facts: Known): [Verdict, string] {
  const { request, copies } = facts;
  const isDeclaredSite = request.structureIdType === "FINESS_GEO";
  const [known, ofEntity] = [knownEstablishment(facts), establishmentsOfEntity(facts)];
  if (known) {
    return isDeclaredSite
      ? ["pass", "C’est le numéro d’un lieu de soins."]
      : ["warn", "C’est le numéro d’un lieu de soins\u00a0: son type est «\u00a0FINESS géographique\u00a0»."];
  }
  const names = ofEntity.length > 0 ? ` Elle a\u00a0: ${establishmentNames(ofEntity)}.` : "";
  if (!isDeclaredSite) {
    return ["warn", `${entityOnly}\u00a0: le FINESS géographique est attendu s’il existe.${names}`];
  }
  if (names) return ["fail", `C’est le numéro d’une entité juridique, non d’un lieu de soins.${names}`];
  if (!copies.finess) return ["unknown", neverImported];
  return ["unknown", "FINESS ne connaît pas ce numéro\u00a0: rien ne dit s’il est celui d’un lieu ou d’une entité."];
}

function siteOfCompany({ request, copies, establishments }: Known): [Verdict, string] {
  const label = structureIdentifierLabels[request.structureIdType];
  const present = establishments.filter(({ goneOn }) => goneOn === null);
  const rule = `Un ${label} n’est accepté que pour une structure sans FINESS`;
  if (present.length > 0) return ["warn", `${rule}, et ce numéro en a\u00a0: ${establishmentNames(present)}.`];
  if (!copies.finess) return ["unknown", `${rule}. ${neverImported}`];
  return ["pass", `${rule}\u00a0: aucun établissement de FINESS n’a celui-ci.`];
}
