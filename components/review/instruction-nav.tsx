import { SectionNav } from "@/components/layout/section-nav";

const pages = [
  { href: "/instruction", label: "Demandes" },
  { href: "/instruction/boites", label: "Boîtes" },
  { href: "/instruction/rpps", label: "Numéros RPPS" },
  { href: "/instruction/reponses", label: "Réponses types" },
  { href: "/instruction/chiffres", label: "Chiffres" },
  { href: "/instruction/journal", label: "Journal" },
] as const;

/** The pages of a reviewer. */
export function InstructionNav({ current }: { current: (typeof pages)[number]["href"] }) {
  return <SectionNav label="Instruction" pages={pages} current={current} />;
}
