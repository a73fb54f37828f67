import type { ReactNode } from "react";

type Fact = { term: string; value: ReactNode };

/** Facts in two columns, each under its name: a whole request at a glance. An empty value is said, not left blank. */
export function FactGrid({ title, facts }: { title: string; facts: Fact[] }) {
  return (
    <section>
      <h3 className="border-line border-b pb-1">{title}</h3>
      <dl className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {facts.map(({ term, value }) => (
          <div key={term} className="min-w-0">
            <dt className="hint">{term}</dt>
            <dd>{value || <span className="text-muted">Non renseigné</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
