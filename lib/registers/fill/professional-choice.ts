import { formatRpps } from "@/lib/identifiers/rpps";
import { professionLabel } from "@/lib/professions/profession-label";
import { readablePersonName } from "@/lib/registers/fill/readable-person-name";
import { readableTown } from "@/lib/registers/fill/readable-town";
import type { RegisterChoice } from "@/lib/registers/fill/register-choice";

type Listed = {
  rpps: string;
  lastName: string;
  firstName: string;
  professionCodes: string[];
  postalCode: string | null;
  city: string | null;
};

/** A professional, in readable French. */
export function professionalChoice({ rpps, lastName, firstName, professionCodes, ...place }: Listed): RegisterChoice {
  const postalCode = place.postalCode ?? "";
  const town = readableTown({ locality: place.city ?? "", postalCode, communeCode: null, departmentCode: null });
  const details = [
    professionCodes.map(professionLabel).join(", "),
    `${postalCode} ${town}`.trim(),
    `RPPS ${formatRpps(rpps)}`,
  ];
  return {
    identifier: rpps,
    label: `${readablePersonName(firstName)} ${readablePersonName(lastName)}`,
    details: details.filter(Boolean),
  };
}
