import { structureIdentifierLabels } from "@/lib/identifiers/structure-identifier";
import type { Check } from "@/lib/registers/checks/check";
import { establishmentNames } from "@/lib/registers/checks/establishment-names";
import type { Facts } from "@/lib/registers/checks/facts";
import { establishmentsOfEntity, knownEstablishment } from "@/lib/registers/checks/known-structure";
import { fromRegister } from "@/lib/registers/checks/sources";
import { readableName } from "@/lib/registers/fill/readable-name";
import { frenchDay } from "@/lib/registers/french-day";

export const neverImported = "FINESS n’a jamais été importé ici\u00a0: rien ne peut en être dit.";

type Known = Pick<Facts, "request" | "copies" | "establishments">;

/** Whether FINESS knows the number, and whether the place is still open. */
export function checkExistence(facts: Known): Check[] {
  const found = fromRegister("finess", facts.copies);
  const [known, ofEntity] = [knownEstablishment(facts), establishmentsOfEntity(facts)];
  if (!facts.copies.finess) {
    return [found("structure_exists", "unknown", neverImported), found("structure_open", "unknown", neverImported)];
  }
  if (known) {
    const exists = found(
      "structure_exists",
      "pass",
      `FINESS connaît cet établissement\u00a0: ${readableName(known.name)}.`,
    );
    return [exists, found("structure_open", ...opening(known.goneOn))];
  }
  const nothing = "FINESS ne connaît pas ce numéro\u00a0: rien ne dit si le lieu est ouvert.";
  if (facts.establishments.length === 0) return [notFound(facts), found("structure_open", "unknown", nothing)];
  const exists = found("structure_exists", "pass", "FINESS connaît ce numéro.");
  const open = ofEntity.length > 0 ? ofEntity : facts.establishments.filter(({ goneOn }) => goneOn === null);
  if (open.length > 0) {
    return [exists, found("structure_open", "pass", `Est ouvert sous ce numéro\u00a0: ${establishmentNames(open)}.`)];
  }
  return [exists, found("structure_open", "fail", "Tous les établissements de ce numéro ont disparu de FINESS.")];
}

function opening(goneOn: string | null): ["pass" | "fail", string] {
  if (!goneOn) return ["pass", "L’établissement est ouvert, d’après FINESS."];
  return ["fail", `L’établissement a disparu de FINESS, depuis la copie du ${frenchDay(goneOn)}\u00a0: il a fermé.`];
}

function notFound({ request, copies }: Known): Check {
  const found = fromRegister("finess", copies);
  if (!request.structureIdType.startsWith("FINESS")) {
    const label = structureIdentifierLabels[request.structureIdType];
    return found("structure_exists", "unknown", `FINESS ne connaît pas ce ${label}\u00a0: il ne dit pas s’il existe.`);
  }
  const sentence =
    "Ce numéro n’est pas dans FINESS. Une structure qui vient d’ouvrir peut ne pas y être encore\u00a0; sinon, le numéro est faux.";
  return found("structure_exists", "warn", sentence);
}
