import { Link } from "@/components/ui/link";

const pages = [
  { href: "/administration/equipe", label: "Équipe" },
  { href: "/administration/regions", label: "Régions" },
  { href: "/administration/courriels", label: "Envoi des mails" },
  { href: "/administration/registres", label: "Registres nationaux" },
] as const;

/** The pages of the operator, above each of them. */
export function AdministrationNav({ current }: { current: (typeof pages)[number]["href"] }) {
  return (
    <nav aria-label="Administration" className="mb-6">
      <ul className="flex flex-wrap gap-x-1 gap-y-2">
        {pages.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={href === current ? "page" : undefined}
              className="flex min-h-11 items-center rounded-lg border border-line bg-surface px-3 font-semibold no-underline hover:bg-tint aria-[current=page]:border-accent aria-[current=page]:bg-tint aria-[current=page]:text-ink"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
