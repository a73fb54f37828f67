import { Link } from "@/components/ui/link";
import { filterGuides, filterNames } from "@/lib/review/queue/query/filter-guides";
import { alertWords, queueSorts, stateWords } from "@/lib/review/queue/query/words";

const choices: Record<string, readonly string[]> = {
  etat: stateWords,
  alerte: alertWords,
  tri: queueSorts,
  pris: ["moi", "personne", "autre", "le nom d’un collègue"],
  par: ["moi", "le nom d’un collègue"],
};

/** Every filter, what it takes and an example that can be followed. */
export function QueryHelp() {
  return (
    <details className="open:basis-full print:hidden">
      <summary className="button button-quiet">Filtres</summary>
      <div className="mt-3 grid gap-3 rounded-xl border border-line bg-surface p-4">
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
          {filterNames.map((name) => (
            <div key={name}>
              <dt className="font-semibold">{name}:</dt>
              <dd>
                {filterGuides[name].title}
                {choices[name] && ` (${choices[name].join(", ")})`}. Par exemple{" "}
                <Link href={`/instruction?q=${encodeURIComponent(filterGuides[name].example)}`}>
                  {filterGuides[name].example}
                </Link>
              </dd>
            </div>
          ))}
        </dl>
        <p>
          Plusieurs filtres se cumulent. Deux fois le même, l’un ou l’autre suffit, sauf pour <b>age:</b>,{" "}
          <b>alerte:</b> et <b>pris:</b>. Un tiret devant exclut&nbsp;: <b>-alerte:doute</b>, <b>-albi</b>. Une valeur
          de plusieurs mots s’écrit entre guillemets&nbsp;: <b>par:"Claire Roux"</b>.
        </p>
        <p>
          Sans <b>etat:</b>, la liste montre ce qui est à traiter&nbsp;; une recherche de mots, d’un numéro ou de qui a
          décidé regarde dans tous les états.
        </p>
      </div>
    </details>
  );
}
