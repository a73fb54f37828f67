import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Link } from "@/components/ui/link";

export const metadata: Metadata = { title: "Accessibilité" };

export default function AccessibilityPage() {
  return (
    <PageShell>
      <PageHeading title="Accessibilité" lead="Ce site n’a pas encore fait l’objet d’un audit de conformité au RGAA." />
      <div className="prose">
        <h2>État de conformité</h2>
        <p>
          En l’absence d’audit, ce site est déclaré <strong>non conforme</strong> au référentiel général d’amélioration
          de l’accessibilité (RGAA&nbsp;4.1). Cela ne veut pas dire qu’il est inutilisable&nbsp;: voici ce qui est fait,
          et ce qui ne l’est pas.
        </p>

        <h2>Ce qui est vérifié</h2>
        <ul>
          <li>Chaque page est contrôlée par l’outil axe à chaque version&nbsp;; aucune anomalie n’est acceptée.</li>
          <li>Les parcours se font au clavier seul, avec un focus visible.</li>
          <li>Les parcours se font aussi sans JavaScript.</li>
          <li>Les pages s’affichent sans défilement horizontal sur 320&nbsp;pixels de large.</li>
          <li>La couleur n’est jamais seule à porter une information.</li>
          <li>Les erreurs de saisie sont résumées en haut de la page, et chacune mène à son champ.</li>
        </ul>

        <h2>Ce qui ne l’est pas</h2>
        <ul>
          <li>Un contrôle automatique ne voit qu’une partie des défauts&nbsp;: l’audit complet reste à faire.</li>
          <li>Le site n’a pas été essayé par un panel de personnes utilisant un lecteur d’écran.</li>
        </ul>

        <h2>Signaler une difficulté</h2>
        <p>
          Écrivez à l’éditeur du site, dont les coordonnées figurent dans les{" "}
          <Link href="/mentions-legales">mentions légales</Link>, ou au centre de services de votre région. Décrivez la
          page et ce qui vous a arrêté&nbsp;: une autre façon d’accéder au service vous sera proposée.
        </p>

        <h2>Voie de recours</h2>
        <p>
          Si vous n’obtenez pas de réponse satisfaisante, vous pouvez écrire au{" "}
          <a href="https://formulaire.defenseurdesdroits.fr/">Défenseur des droits</a> ou contacter son délégué dans
          votre région.
        </p>
      </div>
    </PageShell>
  );
}
