import type { Metadata } from "next";
import { BarePage } from "@/components/layout/bare-page";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";

export const metadata: Metadata = { title: "Page introuvable" };

export default function NotFoundPage() {
  return (
    <BarePage
      title="Page introuvable"
      actions={
        <>
          <ButtonLink href="/boites/personnelle">Mon compte</ButtonLink>
          <Link href="/">Page d’accueil</Link>
        </>
      }
    >
      <p>Cette page n’existe pas, ou ne vous est pas ouverte.</p>
      <p>
        Si vous avez suivi un lien, vérifiez que vous êtes connecté avec le bon compte. Si vous avez saisi l’adresse,
        vérifiez-la.
      </p>
    </BarePage>
  );
}
