import { Button } from "@/components/ui/button";
import { actionGroups, groupLabels } from "@/lib/journal/actions";
import type { JournalFilter as Filter } from "@/lib/journal/filter";
import { eventResults, resultLabels } from "@/lib/journal/results";

type Props = { action: string; filter: Filter; isOfOneBox: boolean };

/** What to look for: a plain GET form, so that a search has an address that can be kept and shared. */
export function JournalFilter({ action, filter, isOfOneBox }: Props) {
  return (
    <form action={action} method="get" className="flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden">
      <Text name="qui" label="Personne (nom ou e-mail)" value={filter.qui} />
      {!isOfOneBox && <Text name="objet" label="N° de demande ou adresse de boîte" value={filter.objet} />}
      <Choice
        name="quoi"
        label="Quoi"
        all="Tout"
        value={filter.quoi}
        options={actionGroups.map((group) => [group, groupLabels[group]])}
      />
      <Choice
        name="resultat"
        label="Résultat"
        all="Tous"
        value={filter.resultat}
        options={eventResults.map((result) => [result, resultLabels[result]])}
      />
      <Text name="du" label="Du" value={filter.du} type="date" />
      <Text name="au" label="Au" value={filter.au} type="date" />
      <Button type="submit" variant="secondary">
        Filtrer
      </Button>
    </form>
  );
}

type TextProps = { name: string; label: string; value: string | undefined; type?: "text" | "date" };

function Text({ name, label, value, type = "text" }: TextProps) {
  return (
    <div className="field max-w-full">
      <label htmlFor={name} className="label">
        {label}
      </label>
      <input id={name} name={name} type={type} defaultValue={value} maxLength={254} className="control" />
    </div>
  );
}

type ChoiceProps = { name: string; label: string; all: string; value: string | undefined; options: [string, string][] };

function Choice({ name, label, all, value, options }: ChoiceProps) {
  return (
    <div className="field max-w-full">
      <label htmlFor={name} className="label">
        {label}
      </label>
      <select id={name} name={name} defaultValue={value ?? ""} className="control">
        <option value="">{all}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
