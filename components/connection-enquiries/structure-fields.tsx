import type { ReactNode } from "react";
import { SelectField } from "@/components/forms/select-field";
import { FieldOrigin } from "@/components/registers/field-origin";
import { RequestInput } from "@/components/requests/request-input";
import { StructureTypeOffer } from "@/components/requests/structure-type-offer";
import { enquiryFieldLabels, type TypedEnquiry } from "@/lib/connection-enquiries/fields";
import type { Origins } from "@/lib/registers/fill/origins";

type Props = {
  typed: TypedEnquiry;
  regions: { value: string; label: string }[];
  /** What FINESS says of each field, once the structure was picked there. */
  origins: Origins;
  /** What FINESS knows of the number typed. */
  finding: ReactNode;
};

/** The structure and where it is, asked as a request for a BAL ORG asks it. */
export function StructureFields({ typed, regions, origins, finding }: Props) {
  const label = enquiryFieldLabels.regionCode;
  const note = origins.regionCode && (
    <FieldOrigin name="regionCode" label={label} saved={typed.regionCode ?? null} origin={origins.regionCode} />
  );
  const input = (field: "structureId" | "street" | "postalCode" | "city" | "departmentCode") => (
    <RequestInput field={field} value={typed[field] ?? null} origin={origins[field]} />
  );
  return (
    <>
      <RequestInput
        field="structureIdType"
        value={typed.structureIdType || "FINESS_GEO"}
        origin={origins.structureIdType}
      />
      {input("structureId")}
      <StructureTypeOffer saved={typed} />
      {finding}
      <RequestInput
        field="companyName"
        value={typed.companyName ?? null}
        origin={origins.companyName}
        hint="Le nom de la structure, par exemple Clinique du parc."
      />
      {input("street")}
      {input("postalCode")}
      {input("city")}
      <SelectField
        name="regionCode"
        label={label}
        required
        width="medium"
        defaultValue={typed.regionCode}
        options={regions}
        note={note}
        hint="Le centre de services de cette région est prévenu de la demande."
      />
      {input("departmentCode")}
    </>
  );
}
