import { SectionNav } from "@/components/layout/section-nav";

const pages = [
  { href: "/administration/equipe", label: "Équipe" },
  { href: "/administration/comptes", label: "Comptes" },
  { href: "/administration/regions", label: "Régions" },
  { href: "/administration/raccordements", label: "Raccordements" },
  { href: "/administration/courriels", label: "Envoi des mails" },
  { href: "/administration/securite", label: "Sécurité" },
  { href: "/administration/registres", label: "Registres nationaux" },
  { href: "/administration/journal", label: "Journal" },
] as const;

/** The pages of the operator. */
export function AdministrationNav({ current }: { current: (typeof pages)[number]["href"] }) {
  return <SectionNav label="Administration" pages={pages} current={current} />;
}
