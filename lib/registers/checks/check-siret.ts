import { formatFiness } from "@/lib/identifiers/finess";
import { formatSiret } from "@/lib/identifiers/siret";
import { structureIdentifierLabels } from "@/lib/identifiers/structure-identifier";
import type { Check } from "@/lib/registers/checks/check";
import { neverImported } from "@/lib/registers/checks/check-existence";
import type { Facts } from "@/lib/registers/checks/facts";
import { knownEstablishment } from "@/lib/registers/checks/known-structure";
import { fromRegister } from "@/lib/registers/checks/sources";
import { readableName } from "@/lib/registers/fill/readable-name";

type Known = Pick<Facts, "request" | "copies" | "establishments" | "professional">;

/** Whether the FINESS number and the SIRET are of the same place: as FINESS has them, and as the RPPS has them. */
export function checkSiret(facts: Known): Check {
  const found = fromRegister("finess", facts.copies);
  const { structureIdType } = facts.request;
  const known = knownEstablishment(facts);
  if (!facts.copies.finess) return found("structure_siret", "unknown", neverImported);
  if (!structureIdType.startsWith("FINESS")) {
    const label = structureIdentifierLabels[structureIdType];
    return known
      ? found(
          "structure_siret",
          "pass",
          `Ce ${label} est celui du FINESS ${formatFiness(known.finess)}, ${readableName(known.name)}.`,
        )
      : found("structure_siret", "unknown", `Ce ${label} ne mène à aucun établissement de FINESS à lui seul.`);
  }
  if (!known?.siret) return found("structure_siret", "unknown", "FINESS ne donne pas le SIRET de cette structure.");
  return compared(known.finess, known.siret, facts);
}

function compared(finess: string, siret: string, { professional, copies }: Known): Check {
  const here = professional?.activities.filter((activity) => activity.finess === finess && activity.siret) ?? [];
  const other = here.some((activity) => activity.siret === siret) ? undefined : here[0]?.siret;
  if (other) {
    const sentence = `FINESS donne à cet établissement le SIRET ${formatSiret(siret)}, et le RPPS le SIRET ${formatSiret(other)}.`;
    return fromRegister("professionals", copies)("structure_siret", "warn", sentence);
  }
  const also = here.length > 0 ? ", comme le RPPS" : "";
  const sentence = `FINESS donne à cet établissement le SIRET ${formatSiret(siret)}${also}.`;
  return fromRegister("finess", copies)("structure_siret", "pass", sentence);
}
