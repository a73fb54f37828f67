import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { legalNotice } from "@/lib/operations/legal-notice";

export const metadata: Metadata = { title: "Mentions légales" };

/** Rendered on demand: the operator names themselves in the environment, which a build does not have. */
export default async function LegalNoticePage() {
  await connection();
  const { publisher, director, contact, host, isDemo } = legalNotice();
  return (
    <PageShell>
      <PageHeading title="Mentions légales" />
      <div className="prose">
        <h2>Éditeur</h2>
        <p>{publisher}</p>
        {director && <p>Directeur de la publication&nbsp;: {director}.</p>}
        {contact && (
          <p>
            Contact&nbsp;: <a href={`mailto:${contact}`}>{contact}</a>
          </p>
        )}
        <h2>Hébergeur</h2>
        <p>{host}</p>
        <h2>Logiciel</h2>
        <p>Ce site utilise Balorg, logiciel libre distribué sous licence MIT.</p>
        <h2>Données personnelles et cookies</h2>
        <p>
          Le site n’utilise que deux cookies, nécessaires à son fonctionnement&nbsp;: l’un tient votre session ouverte,
          l’autre lie les codes à usage unique au navigateur qui les a demandés. Il n’y a ni mesure d’audience, ni
          publicité, ni contenu venu d’un autre site.
        </p>
        {isDemo && (
          <>
            <h2>Démonstration</h2>
            <p>Cette installation est une démonstration&nbsp;: les personnes et les structures y sont fictives.</p>
          </>
        )}
      </div>
    </PageShell>
  );
}
