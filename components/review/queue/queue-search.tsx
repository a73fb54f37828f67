import { QueryField } from "@/components/review/queue/query-field";
import { QueryHelp } from "@/components/review/queue/query-help";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import type { Vocabulary } from "@/lib/review/queue/query/complete-query";

/** A plain GET form: a search is an address that can be kept and shared. */
export function QueueSearch({ q, vocabulary }: { q: string; vocabulary: Vocabulary }) {
  return (
    <search className="print:hidden">
      <form action="/instruction" method="get" className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <QueryField key={q} defaultValue={q} vocabulary={vocabulary} />
        <Button type="submit" variant="secondary">
          Rechercher
        </Button>
        {q && (
          <Link href="/instruction" className="flex min-h-11 items-center">
            Effacer la recherche
          </Link>
        )}
        <QueryHelp />
        <p id="recherche-aide" className="hint basis-full">
          Structure, ville, numéro, nom ou adresse mail&nbsp;: le début d’un mot suffit. Affinez avec des filtres, comme
          «&nbsp;alerte:doublon&nbsp;» ou «&nbsp;-pris:moi&nbsp;».
        </p>
      </form>
    </search>
  );
}
