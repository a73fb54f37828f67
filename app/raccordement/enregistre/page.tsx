import type { Metadata } from "next";
import { DeadEnd } from "@/components/accounts/dead-end";
import { PageShell } from "@/components/layout/page-shell";
import { formatDate } from "@/components/ui/format-date";
import { enquiryStepPath } from "@/lib/connection-enquiries/steps";
import { viewDraft } from "@/lib/connection-enquiries/view-draft";
import { visitorContext } from "@/lib/context";

export const metadata: Metadata = { title: "Brouillon enregistré – Demande de raccordement" };

export default async function EnquirySavedPage({ searchParams }: PageProps<"/raccordement/enregistre">) {
  const context = await visitorContext();
  const [draft, { lien }] = await Promise.all([viewDraft(context), searchParams]);
  return (
    <PageShell actor={context.actor}>
      {draft ? (
        <DeadEnd
          title="Votre demande est enregistrée"
          href={enquiryStepPath(draft.firstIncomplete ?? "summary")}
          label="Reprendre la demande"
        >
          <p>
            Elle est gardée dans ce navigateur jusqu’au {formatDate(draft.expiresAt, "day")}. Elle n’est pas envoyée.
          </p>
          {lien === "envoye" ? (
            <p>Un lien pour la reprendre, ici ou sur un autre appareil, vient d’être envoyé à l’adresse indiquée.</p>
          ) : (
            <p>
              Pour la reprendre sur un autre appareil, indiquez d’abord votre adresse mail à l’étape «&nbsp;Le
              contact&nbsp;»&nbsp;: un lien y sera envoyé.
            </p>
          )}
        </DeadEnd>
      ) : (
        <DeadEnd title="Aucun brouillon dans ce navigateur" href="/raccordement" label="Demande de raccordement">
          <p>Il est déjà envoyé, repris ailleurs, ou trop ancien. Rien n’est gardé au-delà de 30 jours.</p>
        </DeadEnd>
      )}
    </PageShell>
  );
}
