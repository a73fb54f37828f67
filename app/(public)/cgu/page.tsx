import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { cguVersion } from "@/lib/cgu-version";

export const metadata: Metadata = { title: "Conditions générales d’utilisation" };

export default function TermsPage() {
  return (
    <PageShell>
      <PageHeading title="Conditions générales d’utilisation" lead={`Version ${cguVersion}.`} />
      <div className="prose">
        <h2>1. Objet</h2>
        <p>
          Ce service permet à une structure de santé de demander une boîte aux lettres organisationnelle (BAL ORG) dans
          l’espace de confiance MSSanté, et aux personnes qu’elle désigne d’y accéder depuis leur compte individuel.
        </p>

        <h2>2. Comptes</h2>
        <p>
          Un compte individuel est nominatif et personnel. Son mot de passe et les codes reçus par mail ne se partagent
          pas, même au sein d’une équipe. Les informations fournies sont exactes et tenues à jour.
        </p>
        <p>
          Une BAL ORG est placée sous la responsabilité d’un professionnel de santé identifié par son numéro RPPS. Il
          répond de son usage et des personnes qui y ont accès, et transmet cette responsabilité avant de quitter la
          structure.
        </p>

        <h2>3. Usage de la messagerie</h2>
        <p>
          La messagerie sert à échanger des données de santé entre personnes autorisées à en connaître, dans le respect
          du secret professionnel (articles L.&nbsp;1110-4 et L.&nbsp;1111-8 du code de la santé publique). Elle n’est
          ni un dossier médical, ni un moyen de traiter une urgence.
        </p>

        <h2>4. Adresses et annuaire</h2>
        <p>
          L’adresse MSSanté est créée par le centre de services de la région. Elle ne change plus et n’est jamais
          attribuée à une autre structure, même après sa fermeture. Sauf demande contraire, elle est publiée dans
          l’annuaire Santé.
        </p>

        <h2>5. Traces</h2>
        <p>
          Les connexions, les demandes, les décisions et les changements d’accès sont journalisés avec leur auteur et
          leur date. Ces traces servent à la sécurité du service et à répondre aux demandes légitimes des structures et
          des autorités. Elles ne contiennent pas le contenu des messages.
        </p>

        <h2>6. Suspension et fermeture</h2>
        <p>
          Un compte ou une boîte peut être suspendu en cas d’usage contraire à ces conditions, de risque pour la
          sécurité ou d’inactivité prolongée, après information des personnes concernées sauf urgence. La fermeture
          retire l’adresse de l’annuaire.
        </p>

        <h2>7. Données personnelles</h2>
        <p>
          Les données recueillies sont celles nécessaires à la création et à la gestion des comptes et des boîtes. Elles
          sont accessibles aux personnes habilitées du centre de services et de l’opérateur. Vous disposez des droits
          d’accès, de rectification, d’opposition et de limitation prévus par le règlement général sur la protection des
          données&nbsp;; ils s’exercent auprès de l’éditeur du site, indiqué dans les mentions légales.
        </p>

        <h2>8. Disponibilité</h2>
        <p>
          Le service est ouvert en permanence, hors maintenance et incident. Les incidents en cours sont annoncés sur la
          page État du service.
        </p>

        <h2>9. Évolution</h2>
        <p>
          Ces conditions portent une version, enregistrée avec la date de votre acceptation. Une nouvelle version vous
          est présentée avant de s’appliquer à vous.
        </p>
      </div>
    </PageShell>
  );
}
