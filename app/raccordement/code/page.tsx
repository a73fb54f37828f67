import type { Metadata } from "next";
import { CodeStep } from "@/components/accounts/code-step";
import { DeadEnd } from "@/components/accounts/dead-end";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Link } from "@/components/ui/link";
import { viewAwaitedCode } from "@/lib/accounts/view-awaited-code";
import { enquiryStepPath } from "@/lib/connection-enquiries/steps";
import { viewDraft } from "@/lib/connection-enquiries/view-draft";
import { visitorContext } from "@/lib/context";
import { resendEnquiryCodeAction, sendEnquiryAction } from "./actions";

export const metadata: Metadata = { title: "Confirmer l’adresse mail – Demande de raccordement" };

export default async function EnquiryCodePage() {
  const context = await visitorContext();
  const [draft, awaited] = await Promise.all([viewDraft(context), viewAwaitedCode(context, "connection_enquiry")]);
  return (
    <PageShell actor={context.actor}>
      {draft?.typed.email && awaited ? (
        <>
          <PageHeading
            back={<BackLink href={enquiryStepPath("summary")}>Récapitulatif</BackLink>}
            eyebrow="Demande de raccordement"
            title="Confirmer l’adresse mail"
            lead="Le code saisi, votre demande part."
          />
          <CodeStep email={draft.typed.email} checkAction={sendEnquiryAction} resendAction={resendEnquiryCodeAction}>
            Ce n’est pas votre adresse&nbsp;? <Link href={enquiryStepPath("contact")}>La corriger</Link>
          </CodeStep>
        </>
      ) : (
        <DeadEnd title="Aucun code n’est attendu ici" href="/raccordement" label="Demande de raccordement">
          <p>
            Un code ne sert que dans le navigateur qui l’a demandé. Si votre demande est envoyée, son lien de suivi est
            dans le mail que vous avez reçu.
          </p>
        </DeadEnd>
      )}
    </PageShell>
  );
}
