import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { ClaimChecks } from "@/components/my-account/claim-checks";
import { InstructionNav } from "@/components/review/instruction-nav";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import { DescriptionList } from "@/components/ui/description-list";
import { MailAddress } from "@/components/ui/mail-address";
import { fullName } from "@/lib/actor";
import { requireContext } from "@/lib/context";
import { formatRpps } from "@/lib/identifiers/rpps";
import { claimParamsSchema } from "@/lib/my-account/schemas";
import { viewRppsClaim } from "@/lib/my-account/view-rpps-claim";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { professionLabel } from "@/lib/professions/profession-label";
import { decideClaimAction } from "./actions";
import { ClaimForm } from "./claim-form";

export const metadata: Metadata = { title: "Vérifier un numéro RPPS" };

export default async function RppsClaimPage({ params }: PageProps<"/instruction/rpps/[declaration]">) {
  const context = await requireContext();
  const { claim, checks, isOpen } = await orNotFound(async () =>
    viewRppsClaim(context, claimParamsSchema.parse(await params)),
  );
  const items = [
    { term: "Numéro déclaré", value: formatRpps(claim.rpps) },
    { term: "Profession déclarée", value: professionLabel(claim.professionCode) },
    { term: "Adresse mail", value: <MailAddress value={claim.email} /> },
    { term: "Déclaré le", value: <DateTime value={claim.createdAt} /> },
  ];
  return (
    <PageShell actor={context.actor} width="wide" section="instruction">
      <InstructionNav current="/instruction/rpps" />
      <PageHeading
        title="Vérifier un numéro RPPS"
        lead={fullName(claim)}
        back={<BackLink href="/instruction/rpps">Numéros à vérifier</BackLink>}
      />
      <div className="grid gap-6">
        <Card>
          <DescriptionList title="Déclaration" items={items} />
        </Card>
        <Card title="Contrôles">
          <p className="mb-4">
            Le RPPS est public&nbsp;: un nom et un numéro qui s’accordent ne prouvent pas que la personne est celle
            qu’elle dit. Vérifiez aussi par un moyen sûr&nbsp;: son ordre, son établissement, une carte CPS.
          </p>
          <ClaimChecks checks={checks} />
        </Card>
        {isOpen ? (
          <Card title="Votre réponse">
            <ClaimForm action={decideClaimAction.bind(null, claim.id)} initialState={await takeParkedForm(context)} />
          </Card>
        ) : (
          <Alert kind="info">
            <p>Cette déclaration n’attend plus de réponse.</p>
          </Alert>
        )}
      </div>
    </PageShell>
  );
}
