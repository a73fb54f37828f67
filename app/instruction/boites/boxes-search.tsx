import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";

/** A plain GET form: what is sought is an address that can be kept. */
export function BoxesSearch({ q, isLate }: { q: string; isLate: boolean }) {
  return (
    <search>
      <form action="/instruction/boites" method="get" className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <div className="field min-w-0 flex-[1_1_16rem]">
          <label htmlFor="q" className="label">
            Nom, ville, adresse MSSanté ou numéro FINESS
          </label>
          <input id="q" name="q" type="search" defaultValue={q} maxLength={200} className="control" />
        </div>
        <div className="field">
          <label htmlFor="retard" className="label">
            Vérification des membres
          </label>
          <select id="retard" name="retard" defaultValue={isLate ? "oui" : ""} className="control">
            <option value="">Toutes les boîtes</option>
            <option value="oui">En retard</option>
          </select>
        </div>
        <Button type="submit" variant="secondary">
          Rechercher
        </Button>
        {(q || isLate) && (
          <Link href="/instruction/boites" className="flex min-h-11 items-center">
            Effacer la recherche
          </Link>
        )}
      </form>
    </search>
  );
}
