import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";

type Props = { q: string; region: string | undefined; regions: { code: string; name: string }[] };

/** A plain GET form: a search is an address that can be kept and shared. */
export function QueueSearch({ q, region, regions }: Props) {
  return (
    <search>
      <form action="/instruction" method="get" className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <div className="field min-w-0 flex-[1_1_20rem]">
          <label htmlFor="q" className="label">
            Rechercher une demande
          </label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={q}
            maxLength={200}
            className="control"
            aria-describedby="q-aide"
          />
        </div>
        {regions.length > 1 && (
          <div className="field">
            <label htmlFor="region" className="label">
              Région
            </label>
            <select id="region" name="region" defaultValue={region ?? ""} className="control">
              <option value="">Toutes mes régions</option>
              {regions.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
        <Button type="submit" variant="secondary">
          Rechercher
        </Button>
        {q && (
          <Link href="/instruction" className="flex min-h-11 items-center">
            Effacer la recherche
          </Link>
        )}
        <p id="q-aide" className="hint basis-full">
          Numéro de demande, structure, ville, FINESS ou SIRET, nom du demandeur ou du responsable, RPPS, téléphone,
          adresse mail. Le début d’un mot suffit.
        </p>
      </form>
    </search>
  );
}
