import { Field } from "@/components/forms/field";
import { SelectField } from "@/components/forms/select-field";
import { Button } from "@/components/ui/button";
import type { EnquiryListQuery } from "@/lib/connection-enquiries/operator-schemas";
import { enquiryStatuses, enquiryStatusLabels } from "@/lib/connection-enquiries/status";

type Props = { query: EnquiryListQuery; regions: { value: string; label: string }[] };

const states = [
  { value: "a-traiter", label: "À traiter" },
  ...enquiryStatuses.map((value) => ({ value, label: enquiryStatusLabels[value] })),
  { value: "tous", label: "Toutes" },
];

/** What the list is narrowed to, kept in its address. */
export function EnquiryFilters({ query: { etat, region, q }, regions }: Props) {
  return (
    <search>
      <form className="flex flex-wrap items-end gap-4">
        <SelectField name="etat" label="État" options={states} defaultValue={etat} placeholder={null} />
        <SelectField
          name="region"
          label="Région"
          options={regions}
          defaultValue={region}
          placeholder="Toutes les régions"
        />
        <div className="min-w-0 flex-1 basis-64">
          <Field name="q" type="search" label="Nom, ville, FINESS ou numéro" defaultValue={q} autoComplete="off" />
        </div>
        <Button type="submit" variant="secondary">
          Filtrer
        </Button>
      </form>
    </search>
  );
}
