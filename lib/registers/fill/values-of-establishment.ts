import type { Establishment } from "@/db/queries/register-lookup";
import { readDeliveryLine } from "@/lib/registers/fill/delivery-line";
import { type RegisterAddress, readableAddress } from "@/lib/registers/fill/readable-address";
import { readableName } from "@/lib/registers/fill/readable-name";
import { readableTown } from "@/lib/registers/fill/readable-town";
import { acceptedValues, type RegisterValues } from "@/lib/registers/fill/register-values";
import { departmentOfPostalCode, findCommuneByCode } from "@/lib/territories/communes";
import { findDepartment } from "@/lib/territories/departments";

type Source = RegisterAddress &
  Pick<
    Establishment,
    "finess" | "name" | "longName" | "deliveryLine" | "postalCode" | "communeCode" | "departmentCode" | "phone"
  >;

/** What FINESS says of a place of care, in readable French, as the fields of a request store it; the region beside. */
export function valuesOfEstablishment(establishment: Source): RegisterValues {
  const line = readDeliveryLine(establishment.deliveryLine ?? "");
  const postalCode = establishment.postalCode ?? line.postalCode ?? "";
  const departmentCode = departmentOf({ ...establishment, postalCode });
  const locality = line.locality || (findCommuneByCode(establishment.communeCode ?? "")?.name ?? "");
  const values = acceptedValues({
    structureIdType: "FINESS_GEO",
    structureId: establishment.finess,
    companyName: readableName(fullerName(establishment)),
    street: readableAddress(establishment),
    postalCode,
    city: readableTown({
      locality,
      postalCode,
      communeCode: establishment.communeCode,
      departmentCode: departmentCode ?? null,
    }),
    departmentCode,
    phone: establishment.phone?.replace(/^(?=[1-9]\d{8}$)/, "0"),
  });
  const regionCode = findDepartment(values.departmentCode ?? "")?.regionCode;
  return regionCode ? { ...values, regionCode } : values;
}

/** The short name is cut and abbreviated where it does not fit. */
function fullerName({ name, longName }: Pick<Source, "name" | "longName">): string {
  return longName && longName.length > name.length ? longName : name;
}

/** FINESS still counts Saint-Martin and Saint-Barthélemy as Guadeloupe: there, the postal code knows better. */
function departmentOf({ departmentCode, postalCode }: { departmentCode: string | null; postalCode: string }) {
  const byPostalCode = departmentOfPostalCode(postalCode);
  return byPostalCode === "977" || byPostalCode === "978" || !departmentCode ? byPostalCode : departmentCode;
}
