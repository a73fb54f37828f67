import type { Professional, ProfessionalActivity } from "@/db/queries/register-lookup";
import { isProfessionCode } from "@/lib/professions/professions";
import { readablePersonName } from "@/lib/registers/fill/readable-person-name";
import { acceptedValues, type RegisterValues } from "@/lib/registers/fill/register-values";

/**
 * What the RPPS says of a professional, as the fields of a request store it. Of several professions, the one of the
 * activity; else the first that can answer for a box.
 */
export function valuesOfProfessional(
  {
    rpps,
    lastName,
    firstName,
    professionCodes,
  }: Pick<Professional, "rpps" | "lastName" | "firstName" | "professionCodes">,
  activity?: Pick<ProfessionalActivity, "professionCode">,
): RegisterValues {
  const codes = activity ? [activity.professionCode, ...professionCodes] : professionCodes;
  return acceptedValues({
    responsableLastName: readablePersonName(lastName),
    responsableFirstName: readablePersonName(firstName),
    responsableProfessionCode: codes.find(isProfessionCode),
    responsableRpps: rpps,
  });
}
