import { formatFiness } from "@/lib/identifiers/finess";
import { formatRpps } from "@/lib/identifiers/rpps";
import type { RegisterValues } from "@/lib/registers/fill/register-values";

type Picked = { identifier: string; dataDate: string; values: RegisterValues } | undefined;

/** The structure picked, as one line: «Pharmacie du Centre, 81000 Albi (FINESS 81 000 000 1)». */
export function pickedStructure(picked: Picked) {
  if (!picked) return undefined;
  const { identifier, dataDate, values } = picked;
  const place = [values.postalCode, values.city].filter(Boolean).join(" ");
  const name = [values.companyName, place].filter(Boolean).join(", ");
  return { dataDate, label: `${name} (FINESS ${formatFiness(identifier)})` };
}

/** The person picked, as one line: «Marie Dupont (RPPS 10 000 001 916)». */
export function pickedResponsable(picked: Picked) {
  if (!picked) return undefined;
  const { identifier, dataDate, values } = picked;
  const name = [values.responsableFirstName, values.responsableLastName].filter(Boolean).join(" ");
  return { dataDate, label: `${name} (RPPS ${formatRpps(identifier)})` };
}
