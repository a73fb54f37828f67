import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { AccountNav } from "@/components/my-account/account-nav";
import { LinkedIdentity } from "@/components/psc/linked-identity";
import { PscButton } from "@/components/psc/psc-button";
import { Alert } from "@/components/ui/alert";
import { requireContext } from "@/lib/context";
import { isPscOffered } from "@/lib/psc/is-psc-offered";
import { viewPscIdentity } from "@/lib/psc/view-psc-identity";
import { unlinkAccountAction } from "./actions";

export const metadata: Metadata = { title: "Pro Santé Connect" };

export default async function PscAccountPage({ searchParams }: PageProps<"/compte/pro-sante-connect">) {
  const context = await requireContext();
  const identity = await viewPscIdentity(context);
  const isJustUnlinked = !identity && (await searchParams).fait === "retire";
  return (
    <PageShell actor={context.actor}>
      <AccountNav current="/compte/pro-sante-connect" />
      <PageHeading
        title="Pro Santé Connect"
        lead="Votre carte CPS ou votre application e-CPS ouvre votre compte, sans mot de passe ni code."
      />
      <div className="grid gap-6">
        {isJustUnlinked && (
          <Alert kind="success" live>
            <p>Votre compte n’est plus relié à Pro Santé Connect.</p>
          </Alert>
        )}
        {identity ? <LinkedIdentity identity={identity} action={unlinkAccountAction} /> : <NotLinked />}
      </div>
    </PageShell>
  );
}

function NotLinked() {
  if (!isPscOffered()) return <p>Ce site n’est pas raccordé à Pro Santé Connect.</p>;
  return (
    <>
      <p>Votre compte n’y est pas relié. Une connexion suffit pour le relier&nbsp;; vous confirmez au retour.</p>
      <PscButton
        returnPath="/compte/pro-sante-connect"
        label="Relier mon compte à Pro Santé Connect"
        variant="primary"
      />
    </>
  );
}
