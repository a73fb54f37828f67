import type { PscActivity, PscClaims } from "@/lib/psc/claims";
import { acceptedValues, type RegisterValues } from "@/lib/registers/fill/register-values";
import { valuesOfEstablishment } from "@/lib/registers/fill/values-of-establishment";

/** What Pro Santé Connect says of a place of work, as the structure of a request; for one that FINESS does not know. */
export function valuesOfActivity(activity: PscActivity): RegisterValues {
  const { finess = "", siret, companyName = "", street = null } = activity;
  const { structureIdType: _, ...values } = valuesOfEstablishment({
    finess,
    name: companyName,
    longName: null,
    addressComplement: null,
    streetNumber: null,
    streetNumberSuffix: null,
    streetType: null,
    streetName: street,
    locality: null,
    deliveryLine: activity.deliveryLine ?? null,
    postalCode: activity.postalCode ?? null,
    communeCode: activity.communeCode ?? null,
    departmentCode: null,
    phone: activity.phone ?? null,
  });
  if (finess) return { ...values, structureIdType: "FINESS_GEO" };
  return siret ? { ...values, ...acceptedValues({ structureIdType: "SIRET", structureId: siret }) } : values;
}

/** What it says of the person, as the responsable of a request; nothing of somebody without an RPPS number. */
export function valuesOfPerson(claims: PscClaims, activity: PscActivity): RegisterValues {
  if (!claims.rpps) return {};
  return acceptedValues({
    responsableLastName: claims.lastName,
    responsableFirstName: claims.firstName,
    responsableProfessionCode: activity.professionCode ?? claims.professionCode,
    responsableRpps: claims.rpps,
  });
}
