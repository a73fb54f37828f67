import { HelpLink } from "@/components/support/help-link";
import { Link } from "@/components/ui/link";

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="shell">
        <nav aria-label="Pied de page">
          <ul className="footer-links">
            <li>
              <HelpLink />
            </li>
            <li>
              <Link href="/cgu">Conditions générales d’utilisation</Link>
            </li>
            <li>
              <Link href="/accessibilite">Accessibilité</Link>
            </li>
            <li>
              <Link href="/mentions-legales">Mentions légales</Link>
            </li>
            <li>
              <Link href="/etat">État du service</Link>
            </li>
          </ul>
        </nav>
        <p className="mt-2">Balorg, logiciel libre pour les boîtes organisationnelles de MSSanté.</p>
      </div>
    </footer>
  );
}
