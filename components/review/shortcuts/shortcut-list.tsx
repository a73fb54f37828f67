import type { ShortcutKey } from "@/components/review/shortcuts/shortcut-key";

type Meanings = { [Key in ShortcutKey]?: string };

const everywhere: Meanings = { "/": "Rechercher", "?": "Afficher cette aide" };

const meanings: Record<"queue" | "request", Meanings> = {
  queue: { j: "Ligne suivante", k: "Ligne précédente", o: "Ouvrir la demande", ...everywhere },
  request: {
    j: "Demande suivante",
    k: "Demande précédente",
    p: "Prendre la demande, ou la reprendre à un collègue",
    a: "Approuver",
    c: "Demander un complément",
    r: "Refuser",
    n: "Écrire une note",
    ...everywhere,
  },
};

/** What each key does on this page. */
export function ShortcutList({ place }: { place: "queue" | "request" }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
      {Object.entries(meanings[place]).map(([key, meaning]) => (
        <div key={key} className="contents">
          <dt>
            <kbd className="inline-grid min-w-8 place-items-center rounded border border-control bg-surface px-2 py-0.5">
              {key}
            </kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
