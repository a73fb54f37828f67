import type { ReactNode } from "react";
import { SelectField } from "@/components/forms/select-field";
import { FieldOrigin } from "@/components/registers/field-origin";
import { RequestInput } from "@/components/requests/request-input";
import { SecondPhone } from "@/components/requests/second-phone";
import { StructureTypeOffer } from "@/components/requests/structure-type-offer";
import type { Origins } from "@/lib/registers/fill/origins";

type Saved = {
  structureIdType: string | null;
  structureId: string | null;
  companyName: string | null;
  service: string | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  regionCode: string;
  departmentCode: string | null;
  phone: string | null;
  secondPhone: string | null;
};

type Props = {
  saved: Saved;
  regions: { code: string; name: string }[];
  /** What the register says of each field, once the structure was picked there. */
  origins?: Origins;
  /** What the register knows of the number typed. */
  finding?: ReactNode;
};

/** The structure and where it is: what identifies it, what the future address is made of, how to call it. */
export function StructureFields({ saved, regions, origins = {}, finding }: Props) {
  // A region that is not open can't be chosen: what the register says of it is told at the top of the step.
  const region = regions.some(({ code }) => code === origins.regionCode?.written) ? origins.regionCode : undefined;
  return (
    <>
      <RequestInput
        field="structureIdType"
        value={saved.structureIdType ?? "FINESS_GEO"}
        origin={origins.structureIdType}
      />
      <RequestInput field="structureId" value={saved.structureId} origin={origins.structureId} />
      <StructureTypeOffer saved={saved} />
      {finding}
      <RequestInput field="companyName" value={saved.companyName} origin={origins.companyName} />
      <RequestInput field="service" value={saved.service} />
      <RequestInput field="street" value={saved.street} origin={origins.street} />
      <RequestInput field="postalCode" value={saved.postalCode} origin={origins.postalCode} />
      <RequestInput field="city" value={saved.city} origin={origins.city} />
      <SelectField
        name="regionCode"
        label="Région"
        required
        width="medium"
        defaultValue={saved.regionCode}
        options={regions.map(({ code, name }) => ({ value: code, label: name }))}
        note={region && <FieldOrigin name="regionCode" label="Région" saved={saved.regionCode} origin={region} />}
        hint="C’est le centre de services de cette région qui examine la demande."
      />
      <RequestInput field="departmentCode" value={saved.departmentCode} origin={origins.departmentCode} />
      <RequestInput field="phone" value={saved.phone} origin={origins.phone} />
      <SecondPhone saved={saved.secondPhone}>
        <RequestInput field="secondPhone" value={saved.secondPhone} />
      </SecondPhone>
    </>
  );
}
