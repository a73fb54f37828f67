import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { ContactLink } from "@/components/support/contact-link";
import { Glossary } from "./glossary";
import { HowTo } from "./how-to";
import { Questions } from "./questions";

export const metadata: Metadata = { title: "Aide" };

const sections = [
  { id: "pas-a-pas", label: "Obtenir une BAL ORG, pas à pas" },
  { id: "utiliser", label: "Utiliser la BAL ORG" },
  { id: "questions", label: "Questions fréquentes" },
  { id: "glossaire", label: "Glossaire" },
  { id: "support", label: "Contacter le support" },
];

export default function HelpPage() {
  return (
    <PageShell>
      <PageHeading
        title="Aide"
        lead="De la création du compte à la boîte partagée. Cette page s’imprime telle quelle."
      />
      <nav aria-label="Sommaire" className="card mb-10">
        <ul>
          {sections.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="prose">
        <HowTo />
        <Questions />
        <Glossary />
      </div>
      <section className="card mt-10 print:hidden">
        <h2 id="support">Vous n’avez pas trouvé&nbsp;?</h2>
        <p className="mt-2 mb-4">Écrivez au centre de services de votre région&nbsp;: il vous répond par mail.</p>
        <ContactLink />
      </section>
    </PageShell>
  );
}
