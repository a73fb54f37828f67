import type { Route } from "next";
import { SectionNav } from "@/components/layout/section-nav";
import { isPscOffered } from "@/lib/psc/is-psc-offered";

const pages = [
  { href: "/compte", label: "Résumé" },
  { href: "/compte/identite", label: "Identité" },
  { href: "/compte/email", label: "Adresse mail" },
  { href: "/compte/securite", label: "Sécurité" },
  { href: "/compte/pro-sante-connect", label: "Pro Santé Connect" },
  { href: "/compte/sessions", label: "Sessions" },
  { href: "/compte/notifications", label: "Notifications" },
  { href: "/compte/donnees", label: "Mes données" },
  { href: "/compte/fermer", label: "Fermer le compte" },
] as const satisfies { href: Route; label: string }[];

/** The pages of one’s own account. */
export function AccountNav({ current }: { current: (typeof pages)[number]["href"] }) {
  const offered = pages.filter(({ href }) => href !== "/compte/pro-sante-connect" || isPscOffered());
  return <SectionNav label="Mon compte" pages={offered} current={current} />;
}
