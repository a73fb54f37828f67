import { pagesToShow } from "@/components/ui/pages-to-show";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

export function Pagination({
  page,
  pageCount,
  href,
  label = "Pagination",
}: {
  page: number;
  pageCount: number;
  href: (page: number) => string;
  label?: string;
}) {
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={label}>
      <ul className="pagination">
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev">
              Précédente
            </a>
          </li>
        )}
        {pagesToShow(page, pageCount).map((number, index) => (
          <li key={number ?? `gap-${index}`}>
            {number === null ? (
              <span>…</span>
            ) : (
              <PageLink number={number} current={number === page} href={href(number)} />
            )}
          </li>
        ))}
        {page < pageCount && (
          <li>
            <a href={href(page + 1)} rel="next">
              Suivante
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function PageLink({ number, current, href }: { number: number; current: boolean; href: string }) {
  return (
    <a href={href} aria-current={current ? "page" : undefined}>
      <VisuallyHidden>Page </VisuallyHidden>
      {number}
    </a>
  );
}
