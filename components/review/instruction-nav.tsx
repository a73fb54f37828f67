import { Link } from "@/components/ui/link";

const pages = [
  { href: "/instruction", label: "Demandes" },
  { href: "/instruction/reponses", label: "Réponses types" },
  { href: "/instruction/chiffres", label: "Chiffres" },
] as const;

/** The pages of a reviewer, above each of them. */
export function InstructionNav({ current }: { current: (typeof pages)[number]["href"] }) {
  return (
    <nav aria-label="Instruction" className="mb-6 print:hidden">
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
