import type { ReactNode } from "react";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

type Description = { term: string; value: ReactNode };

/** Facts with their names; an empty value is said, not left blank. */
export function DescriptionList({
  title,
  level = 2,
  edit,
  items,
}: {
  title?: string | undefined;
  level?: 2 | 3;
  edit?: { href: string; label?: string } | undefined;
  items: Description[];
}) {
  const Heading = `h${level}` as const;
  return (
    <section>
      {(title || edit) && (
        <div className="card-head">
          {title && <Heading>{title}</Heading>}
          {edit && (
            <a href={edit.href} className="button button-quiet">
              {edit.label ?? "Modifier"}
              {title && <VisuallyHidden> : {title}</VisuallyHidden>}
            </a>
          )}
        </div>
      )}
      <dl className="description">
        {items.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{isMissing(value) ? <span className="text-muted">Non renseigné</span> : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const isMissing = (value: ReactNode) => value === undefined || value === null || value === "";
