import type { Metadata } from "next";
import { DeadEnd } from "@/components/accounts/dead-end";
import { PageShell } from "@/components/layout/page-shell";
import { visitorContext } from "@/lib/context";
import { viewTicket } from "@/lib/support/view-ticket";

export const metadata: Metadata = { title: "Message envoyé" };

export default async function TicketSentPage({ searchParams }: PageProps<"/aide/contact/envoye">) {
  const visitor = await visitorContext();
  const ticket = await viewTicket(visitor, (await searchParams).demande);
  return (
    <PageShell actor={visitor.actor}>
      {ticket ? (
        <DeadEnd title="Votre message est envoyé" href="/aide" label="Revenir à l’aide">
          <p>
            C’est la demande d’aide <strong>n°&nbsp;{ticket.number}</strong>. {ticket.serviceCentreName} vous répondra
            par mail&nbsp;; une copie vient de vous être envoyée.
          </p>
          <p>
            Pour ajouter quelque chose, écrivez à <a href={`mailto:${ticket.supportEmail}`}>{ticket.supportEmail}</a> en
            rappelant ce numéro{ticket.supportUrl && <OnlineHelp url={ticket.supportUrl} />}.
          </p>
        </DeadEnd>
      ) : (
        <DeadEnd title="Aucun message envoyé ici" href="/aide/contact" label="Contacter le support">
          <p>Écrivez au support depuis son formulaire.</p>
        </DeadEnd>
      )}
    </PageShell>
  );
}

function OnlineHelp({ url }: { url: string }) {
  return (
    <>
      , ou consultez son <a href={url}>assistance en ligne</a>
    </>
  );
}
