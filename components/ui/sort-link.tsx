export type Sort = { href: string; direction?: "ascending" | "descending" | undefined };

const arrows = { ascending: "▲", descending: "▼", none: "" };

/** The name of a sortable column; the direction itself is told by the header's aria-sort. */
export function SortLink({ label, sort }: { label: string; sort: Sort }) {
  return (
    <a href={sort.href} className="sort-link">
      {label} <span aria-hidden="true">{arrows[sort.direction ?? "none"]}</span>
    </a>
  );
}
