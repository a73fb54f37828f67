import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { RequestCard } from "@/components/requests/request-card";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { requireContext } from "@/lib/context";
import { listMyRequests } from "@/lib/requests/list-my-requests";

export const metadata: Metadata = { title: "Mes demandes" };

export default async function MyRequestsPage({ searchParams }: PageProps<"/suivi">) {
  const context = await requireContext();
  const requests = await listMyRequests(context);
  const { brouillon } = await searchParams;
  const ask = <ButtonLink href="/inscription/region">Demander une boîte partagée</ButtonLink>;
  return (
    <PageShell actor={context.actor} section="suivi">
      <PageHeading title="Mes demandes" actions={requests.length > 0 && ask} />
      <div className="grid gap-4">
        {brouillon === "enregistre" && (
          <Alert kind="success">
            Brouillon enregistré : reprenez-le quand vous voulez, ici ou sur un autre appareil.
          </Alert>
        )}
        {brouillon === "abandonne" && <Alert kind="success">Brouillon abandonné.</Alert>}
        {requests.map((request) => (
          <RequestCard key={request.id} request={request} />
        ))}
        {requests.length === 0 && (
          <EmptyState title="Vous n’avez pas encore fait de demande" action={ask}>
            Une boîte organisationnelle (BAL ORG) donne à votre équipe une adresse MSSanté partagée.
          </EmptyState>
        )}
      </div>
    </PageShell>
  );
}
