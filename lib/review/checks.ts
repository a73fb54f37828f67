import { professionLabel } from "@/lib/professions/profession-label";
import { type Check, checked, gravestFirst } from "@/lib/review/check";
import { checkContact } from "@/lib/review/check-contact";
import { checkResponsable, type ResponsableAccount } from "@/lib/review/check-responsable";
import { checkStructure } from "@/lib/review/check-structure";
import type { CompleteRequest } from "@/lib/review/complete-request";
import { territoryWarning } from "@/lib/territories/territory-warning";

type Known = {
  request: CompleteRequest;
  regionName: string;
  /** The MSSanté domain that the region gives to the responsable's profession. */
  domain: string | undefined;
  /** The individual account that declares the responsable's RPPS number. */
  account: ResponsableAccount | undefined;
};

/** Every control that needs no register, the gravest findings first. A valid key never proves that a thing exists. */
export function checkRequest({ request, regionName, domain, account }: Known): Check[] {
  return gravestFirst([
    ...checkStructure(request),
    checkTerritory(request),
    ...checkResponsable({
      firstName: request.responsableFirstName,
      lastName: request.responsableLastName,
      professionCode: request.responsableProfessionCode,
      rpps: request.responsableRpps,
      applicantId: request.applicantId,
      account,
    }),
    checked(
      "Domaine MSSanté",
      "fail",
      domain
        ? undefined
        : `La région ${regionName} n’a pas de domaine pour la profession «\u00a0${professionLabel(request.responsableProfessionCode)}\u00a0»\u00a0: choisissez-en un autre en approuvant.`,
      `La région donne à cette profession le domaine ${domain}.`,
    ),
    ...checkContact(request),
  ]);
}

function checkTerritory({ postalCode, city, departmentCode, regionCode }: CompleteRequest): Check {
  return checked(
    "Lieu",
    "warn",
    territoryWarning({ postalCode, commune: city, departmentCode, regionCode }),
    "Code postal, ville, département et région vont ensemble.",
  );
}
