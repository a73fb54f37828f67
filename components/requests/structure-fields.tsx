import { SelectField } from "@/components/forms/select-field";
import { RequestInput } from "@/components/requests/request-input";
import { SecondPhone } from "@/components/requests/second-phone";
import { StructureTypeOffer } from "@/components/requests/structure-type-offer";

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

/** The structure and where it is: what identifies it, what the future address is made of, how to call it. */
export function StructureFields({ saved, regions }: { saved: Saved; regions: { code: string; name: string }[] }) {
  return (
    <>
      <RequestInput field="structureIdType" value={saved.structureIdType ?? "FINESS_GEO"} />
      <RequestInput field="structureId" value={saved.structureId} />
      <StructureTypeOffer saved={saved} />
      <RequestInput field="companyName" value={saved.companyName} />
      <RequestInput field="service" value={saved.service} />
      <RequestInput field="street" value={saved.street} />
      <RequestInput field="postalCode" value={saved.postalCode} />
      <RequestInput field="city" value={saved.city} />
      <SelectField
        name="regionCode"
        label="Région"
        required
        width="medium"
        defaultValue={saved.regionCode}
        options={regions.map(({ code, name }) => ({ value: code, label: name }))}
        hint="C’est le centre de services de cette région qui examine la demande."
      />
      <RequestInput field="departmentCode" value={saved.departmentCode} />
      <RequestInput field="phone" value={saved.phone} />
      <SecondPhone saved={saved.secondPhone}>
        <RequestInput field="secondPhone" value={saved.secondPhone} />
      </SecondPhone>
    </>
  );
}
