import type { Metadata } from "next";
import { AdministrationNav } from "@/components/layout/administration-nav";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { FewReviewers } from "@/components/team/few-reviewers";
import { RegionHistoryTable } from "@/components/team/region-history-table";
import { SecondLookForm } from "@/components/team/second-look-form";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { regionParamsSchema } from "@/lib/team/schema";
import { viewRegionMarks } from "@/lib/team/view-region-marks";
import { changeSecondLookAction } from "./actions";

export const metadata: Metadata = { title: "Second regard d’une région" };

export default async function RegionPage({ params, searchParams }: PageProps<"/administration/regions/[region]">) {
  const context = await requireContext();
  const viewed = await orNotFound(async () => viewRegionMarks(context, regionParamsSchema.parse(await params)));
  const { region, secondLook, reviewers, events } = viewed;
  const { fait } = await searchParams;
  return (
    <PageShell actor={context.actor} width="wide" section="administration">
      <AdministrationNav current="/administration/regions" />
      <PageHeading
        back={<BackLink href="/administration/regions">Régions</BackLink>}
        title={region.name}
        lead="Ce que la région juge sensible, et qu’un second instructeur confirme."
      />
      <div className="grid gap-6">
        {fait === "second-regard" && (
          <Alert kind="success" live>
            C’est enregistré. Cela compte dès la prochaine validation.
          </Alert>
        )}
        <FewReviewers reviewers={reviewers} isMarked={secondLook.length > 0} />
        <Card>
          <SecondLookForm
            action={changeSecondLookAction.bind(null, region.code)}
            initialState={await takeParkedForm(context)}
            marks={secondLook}
          />
        </Card>
        <Card title="Derniers changements">
          <RegionHistoryTable
            caption={`Changements du second regard\u00a0: ${region.name}`}
            empty="Aucun changement depuis l’ouverture du service."
            events={events}
          />
        </Card>
      </div>
    </PageShell>
  );
}
