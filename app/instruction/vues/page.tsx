import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { OwnView } from "@/components/review/queue/own-view";
import { SaveViewForm } from "@/components/review/queue/save-view-form";
import { EmptyState } from "@/components/ui/empty-state";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { chipsOf } from "@/lib/review/queue/query/chips";
import { parseQuery } from "@/lib/review/queue/query/parse-query";
import { queuePlaceSchema } from "@/lib/review/queue/queue-place";
import { viewOwnViews } from "@/lib/review/queue/views/view-own-views";
import { deleteViewAction, renameViewAction, saveViewAction } from "./actions";

export const metadata: Metadata = { title: "Mes vues" };

/** `?q=` is a search to keep; without it, the page is for those kept already. */
export default async function ViewsPage({ searchParams }: PageProps<"/instruction/vues">) {
  const context = await requireContext();
  const { q } = queuePlaceSchema.parse(await searchParams);
  const views = await orNotFound(() => viewOwnViews(context));
  const initialState = await takeParkedForm(context);
  return (
    <PageShell actor={context.actor} section="instruction">
      <BackLink href="/instruction">Retour aux demandes</BackLink>
      <PageHeading title={q ? "Enregistrer cette recherche" : "Mes vues"} />
      {q ? (
        <SaveViewForm
          action={saveViewAction.bind(null, q)}
          initialState={initialState}
          chips={chipsOf(parseQuery(q).terms).map(({ label }) => label)}
        />
      ) : (
        <div className="grid gap-6">
          {views.length === 0 && (
            <EmptyState title="Aucune vue enregistrée" icon="search">
              <p>Faites une recherche dans la liste des demandes, puis enregistrez-la.</p>
            </EmptyState>
          )}
          {views.map((view) => (
            <OwnView
              key={view.id}
              view={view}
              rename={renameViewAction.bind(null, view.id)}
              remove={deleteViewAction.bind(null, view.id)}
            />
          ))}
        </div>
      )}
    </PageShell>
  );
}
