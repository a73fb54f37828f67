import { copyRow } from "@/lib/registers/import/formats/copy-row";
import { finessOrNull, phoneDigits, siretOrNull } from "@/lib/registers/import/formats/digits";
import type { ProfessionalColumn } from "@/lib/registers/import/formats/professionals-columns";
import { remembered } from "@/lib/registers/import/formats/remembered";
import { departmentOfPostalCode } from "@/lib/territories/communes";

const departmentOf = remembered((postalCode) => departmentOfPostalCode(postalCode) ?? "");

/** Codes that are the same for everybody; those overseas have been written in several ways. */
const plainDepartment = /^(?:[0-8]\d|9[0-5]|2[AB])$/;

/** A row of the activities, in the order of the table. */
export function activityRow(rpps: string, city: string, value: (column: ProfessionalColumn) => string): string {
  const [postalCode, department] = [value("postalCode"), value("departmentCode")];
  return copyRow([
    rpps,
    value("professionCode"),
    value("categoryCode"),
    value("modeCode"),
    value("pharmacistSectionCode"),
    value("roleCode"),
    value("sectorCode"),
    finessOrNull(value("finess")),
    finessOrNull(value("legalFiness")),
    siretOrNull(value("siret")),
    value("companyName"),
    value("tradeName"),
    postalCode,
    city,
    plainDepartment.test(department) ? department : departmentOf(postalCode) || department,
    phoneDigits(value("phone")),
    value("email"),
  ]);
}
