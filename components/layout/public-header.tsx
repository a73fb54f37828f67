import { HeaderNav } from "@/components/layout/header-nav";
import { SiteHeader } from "@/components/layout/site-header";

const doors = [
  { href: "/connexion", label: "Connexion" },
  { href: "/inscription/region", label: "Créer un compte" },
];

/** The header of pages that are the same for everybody: it knows nothing of who is reading. */
export function PublicHeader() {
  return <SiteHeader account={<HeaderNav label="Accès au compte" items={doors} />} />;
}
