import type { Metadata } from "next";
import { AdministrationNav } from "@/components/layout/administration-nav";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { GrantForm } from "@/components/team/grant-form";
import { ReviewersTable } from "@/components/team/reviewers-table";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { listTeam } from "@/lib/team/list-team";
import { grantReviewerAction } from "./actions";

export const metadata: Metadata = { title: "Équipe" };

const outcomes: Record<string, string> = {
  ajout: "Le droit est donné. La personne est prévenue par mail, et la file lui est ouverte dès sa prochaine page.",
  retrait: "Le droit est retiré, tout de suite. La personne est prévenue par mail.",
};

export default async function TeamPage({ searchParams }: PageProps<"/administration/equipe">) {
  const context = await requireContext();
  const [regions, { fait }] = await Promise.all([orNotFound(() => listTeam(context)), searchParams]);
  const outcome = typeof fait === "string" && Object.hasOwn(outcomes, fait) ? outcomes[fait] : undefined;
  return (
    <PageShell actor={context.actor} width="wide" section="administration">
      <AdministrationNav current="/administration/equipe" />
      <PageHeading
        title="Équipe"
        lead="Qui instruit les demandes de chaque région. Un droit donné ou retiré compte tout de suite, et reste dans l’historique."
      />
      <div className="grid gap-6">
        {outcome && (
          <Alert kind="success" live>
            {outcome}
          </Alert>
        )}
        <Card title="Donner le droit d’instruire">
          <GrantForm action={grantReviewerAction} initialState={await takeParkedForm(context)} regions={regions} />
        </Card>
        {regions.map((region) => (
          <Card
            key={region.code}
            title={region.name}
            actions={
              <Link href={`/administration/equipe/${region.code}`}>Historique des droits&nbsp;: {region.name}</Link>
            }
          >
            <ReviewersTable region={region} />
          </Card>
        ))}
      </div>
    </PageShell>
  );
}
