import type { Route } from "next";
import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ListedFactor } from "@/lib/factors/view-security";

/** One’s factors of a kind, each with the page where it is renamed or removed. */
export function FactorList({ factors, empty }: { factors: ListedFactor[]; empty: string }) {
  if (factors.length === 0) return <p className="text-muted">{empty}</p>;
  return (
    <ul className="grid gap-4">
      {factors.map(({ id, name, createdAt, lastUsedAt }) => (
        <li
          key={id}
          className="border-line flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t pt-4"
        >
          <div className="min-w-0">
            <p className="font-semibold wrap-anywhere">{name}</p>
            <p className="text-muted text-sm">
              Ajoutée le <DateTime value={createdAt} />.{" "}
              {lastUsedAt ? (
                <>
                  Utilisée le <DateTime value={lastUsedAt} />.
                </>
              ) : (
                "Pas encore utilisée."
              )}
            </p>
          </div>
          <Link href={`/compte/securite/facteurs/${id}` as Route}>
            Renommer ou retirer<VisuallyHidden>&nbsp;: {name}</VisuallyHidden>
          </Link>
        </li>
      ))}
    </ul>
  );
}
