import type { Route } from "next";
import { Link } from "@/components/ui/link";

type Props = { label: string; pages: readonly { href: Route; label: string }[]; current: string };

/** The pages of one kind of work, above each of them. */
export function SectionNav({ label, pages, current }: Props) {
  return (
    <nav aria-label={label} className="mb-6 print:hidden">
      <ul className="flex flex-wrap gap-x-1 gap-y-2">
        {pages.map((page) => (
          <li key={page.href}>
            <Link
              href={page.href}
              aria-current={page.href === current ? "page" : undefined}
              className="flex min-h-11 items-center rounded-lg border border-line bg-surface px-3 font-semibold no-underline hover:bg-tint aria-[current=page]:border-accent aria-[current=page]:bg-tint aria-[current=page]:text-ink"
            >
              {page.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
