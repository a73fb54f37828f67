import type { Metadata } from "next";
import { DeadEnd } from "@/components/accounts/dead-end";
import { EnquiryFollowUpView } from "@/components/connection-enquiries/enquiry-follow-up";
import { TakeUpDraft } from "@/components/connection-enquiries/take-up-draft";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";
import { readEnquiryLinkCookie } from "@/lib/auth/enquiry-link-cookie";
import { viewFollowUp } from "@/lib/connection-enquiries/view-follow-up";
import { visitorContext } from "@/lib/context";
import { answerEnquiryAction, takeOverDraftAction } from "./actions";

export const metadata: Metadata = { title: "Suivi – Demande de raccordement" };

const outcomes: Record<string, string> = {
  envoyee: "Votre demande est envoyée. Le lien de cette page est aussi dans le mail que vous venez de recevoir.",
  reponse: "Votre réponse est envoyée.",
  retrait: "Votre demande est retirée.",
};

export default async function EnquiryFollowUpPage({ searchParams }: PageProps<"/raccordement/suivi">) {
  const context = await visitorContext();
  const [followUp, { fait }] = await Promise.all([viewFollowUp(context, await readEnquiryLinkCookie()), searchParams]);
  const outcome = typeof fait === "string" && Object.hasOwn(outcomes, fait) ? outcomes[fait] : undefined;
  return (
    <PageShell actor={context.actor}>
      {followUp?.kind === "enquiry" ? (
        <>
          {outcome && (
            <div className="mb-6">
              <Alert kind="success" live>
                {outcome}
              </Alert>
            </div>
          )}
          <EnquiryFollowUpView followUp={followUp} answerAction={answerEnquiryAction} />
        </>
      ) : followUp ? (
        <TakeUpDraft draft={followUp} action={takeOverDraftAction} />
      ) : (
        <DeadEnd title="Ouvrez le lien du mail" href="/raccordement" label="Demande de raccordement">
          <p>
            Le suivi d’une demande s’ouvre depuis le lien reçu par mail, et reste ouvert 12&nbsp;heures dans ce
            navigateur. Ouvrez de nouveau le lien pour revenir ici.
          </p>
          <p>Un brouillon est gardé 30 jours&nbsp;: son lien ne mène plus à rien ensuite.</p>
          <p>
            Vous ne retrouvez pas le mail&nbsp;? <Link href="/aide/contact">Contactez le support</Link>, qui vous dira
            où en est la demande.
          </p>
        </DeadEnd>
      )}
    </PageShell>
  );
}
