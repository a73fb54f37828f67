import { SectionNav } from "@/components/layout/section-nav";

const pages = [
  { href: "/instruction", label: "Demandes" },
  { href: "/instruction/reponses", label: "Réponses types" },
  { href: "/instruction/chiffres", label: "Chiffres" },
] as const;

/** The pages of a reviewer. */
export function InstructionNav({ current }: { current: (typeof pages)[number]["href"] }) {
  return <SectionNav label="Instruction" pages={pages} current={current} />;
}
