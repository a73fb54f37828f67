import { SectionNav } from "@/components/layout/section-nav";

const pages = [
  { href: "/administration/equipe", label: "Équipe" },
  { href: "/administration/regions", label: "Régions" },
  { href: "/administration/courriels", label: "Envoi des mails" },
  { href: "/administration/registres", label: "Registres nationaux" },
] as const;

/** The pages of the operator. */
export function AdministrationNav({ current }: { current: (typeof pages)[number]["href"] }) {
  return <SectionNav label="Administration" pages={pages} current={current} />;
}
