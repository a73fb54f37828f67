import { professionLabel } from "@/lib/professions/profession-label";
import type { Check, Verdict } from "@/lib/registers/checks/check";
import { neverImported } from "@/lib/registers/checks/check-existence";
import type { Facts } from "@/lib/registers/checks/facts";
import { knownEstablishment } from "@/lib/registers/checks/known-structure";
import { fromRegister } from "@/lib/registers/checks/sources";

/** TRE_R66: pharmacie d'officine. */
const officine = "620";
/** TRE_G15: pharmacien. */
const pharmacist = "21";

type Known = Pick<Facts, "request" | "copies" | "establishments">;

/** Whether a professional of this profession answers for such a place: an officine is a pharmacist's. */
export function checkCategory(facts: Known): Check {
  const [verdict, sentence] = suitability(facts);
  return fromRegister("finess", facts.copies)("structure_category", verdict, sentence);
}

function suitability(facts: Known): [Verdict, string] {
  const profession = facts.request.responsableProfessionCode;
  const category = knownEstablishment(facts);
  if (!facts.copies.finess) return ["unknown", neverImported];
  if (!category?.categoryCode) return ["unknown", "FINESS ne donne pas la catégorie de cette structure."];
  if (category.categoryCode === officine) {
    return profession === pharmacist
      ? ["pass", "FINESS en fait une pharmacie d’officine, et son responsable est pharmacien."]
      : [
          "fail",
          `FINESS en fait une pharmacie d’officine, mais son responsable serait «\u00a0${professionLabel(profession)}\u00a0».`,
        ];
  }
  const label = `FINESS en fait «\u00a0${category.categoryLabel ?? category.categoryCode}\u00a0»`;
  if (profession !== pharmacist) return ["pass", `${label}.`];
  return ["warn", `${label}, non une pharmacie d’officine\u00a0: vérifiez que la boîte est bien pour elle.`];
}
