import type { Metadata } from "next";
import { Hero } from "@/components/layout/hero";
import { PublicHeader } from "@/components/layout/public-header";
import { SiteFooter } from "@/components/layout/site-footer";
import { PscButton } from "@/components/psc/psc-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import { Benefits } from "./benefits";
import { OtherDoors } from "./other-doors";
import { Steps } from "./steps";

export const metadata: Metadata = { title: { absolute: "Balorg : une boîte MSSanté pour toute l’équipe" } };

export default function HomePage() {
  return (
    <>
      <PublicHeader />
      <main id="contenu" tabIndex={-1} className="flex-1">
        <Hero
          title="Une boîte MSSanté pour toute l’équipe"
          actions={
            <>
              <ButtonLink href="/inscription/region">Créer un compte</ButtonLink>
              <ButtonLink href="/connexion" variant="secondary">
                Connexion
              </ButtonLink>
              <PscButton />
              <Link href="/mot-de-passe/oublie" className="px-2 py-2">
                Mot de passe oublié
              </Link>
            </>
          }
        >
          <p>
            La boîte organisationnelle (BAL ORG) est la boîte aux lettres sécurisée d’une structure de santé&nbsp;: une
            pharmacie, un cabinet, un service. Toute l’équipe la lit et y répond, chacun sous son propre nom, avec ou
            sans numéro RPPS. Son adresse figure dans l’annuaire Santé&nbsp;: les professionnels la trouvent, et les
            patients d’une pharmacie y écrivent depuis Mon espace santé.
          </p>
        </Hero>
        <div className="shell grid gap-16 py-16">
          <Benefits />
          <Steps />
          <OtherDoors />
        </div>
      </main>
      <SiteFooter />
    </>
  );
}
