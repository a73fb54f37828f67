import type { Metadata } from "next";
import { DraftCard } from "@/components/connection-enquiries/draft-card";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { viewDraft } from "@/lib/connection-enquiries/view-draft";
import { visitorContext } from "@/lib/context";
import { discardEnquiryAction } from "./actions";

export const metadata: Metadata = { title: "Demande de raccordement" };

export default async function ConnectionEnquiryPage({ searchParams }: PageProps<"/raccordement">) {
  const visitor = await visitorContext();
  const [draft, { brouillon }] = await Promise.all([viewDraft(visitor), searchParams]);
  return (
    <PageShell actor={visitor.actor}>
      <PageHeading
        back={<BackLink href="/">Accueil</BackLink>}
        title="Demande de raccordement"
        lead="Pour une structure qui n’a pas encore le service et souhaite le déployer. Il n’y a pas besoin de compte."
      />
      <div className="grid gap-8">
        {brouillon === "abandonne" && !draft && <Alert kind="success">Brouillon abandonné.</Alert>}
        {draft && <DraftCard draft={draft} discardAction={discardEnquiryAction} />}
        <div className="prose">
          <p>Gardez à portée de main&nbsp;:</p>
          <ul>
            <li>
              le nom de la structure ou son numéro FINESS&nbsp;: le reste se remplit d’après le registre national&nbsp;;
            </li>
            <li>une adresse mail professionnelle que vous lisez&nbsp;: un code y confirme l’envoi&nbsp;;</li>
            <li>combien de personnes et de sites sont concernés, et pour quand.</li>
          </ul>
          <p>
            Chaque page est enregistrée dans ce navigateur pendant 30 jours. La demande envoyée, un mail vous donne le
            lien pour la suivre, répondre et la retirer.
          </p>
        </div>
        {!draft && (
          <p>
            <ButtonLink href="/raccordement/structure">Commencer la demande</ButtonLink>
          </p>
        )}
      </div>
    </PageShell>
  );
}
