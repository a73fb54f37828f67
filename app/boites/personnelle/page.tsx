import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { requireContext } from "@/lib/context";
import { viewPersonalHome } from "@/lib/mailboxes/view-personal-home";
import { Identity } from "./identity";
import { MyMailboxes } from "./my-mailboxes";
import { MyRequests } from "./my-requests";

export const metadata: Metadata = { title: "Mon compte individuel" };

export default async function PersonalHomePage({ searchParams }: PageProps<"/boites/personnelle">) {
  const context = await requireContext();
  const { actor } = context;
  const [home, { fait }] = await Promise.all([viewPersonalHome(context), searchParams]);
  return (
    <PageShell actor={actor} box="personal" width="wide">
      <PageHeading
        title="Mon compte individuel"
        lead="C’est ici que vous arrivez à chaque connexion. De là, vous passez à vos boîtes partagées."
        actions={
          <ButtonLink href={requestPath(home.region)} variant="secondary">
            Demander une BAL ORG
          </ButtonLink>
        }
      />
      {fait === "depart" && (
        <div className="mb-6">
          <Alert kind="success" live>
            Vous avez quitté la boîte.
          </Alert>
        </div>
      )}
      <div className="grid gap-8 lg:grid-cols-[5fr_6fr]">
        <div className="grid content-start gap-8">
          <MyMailboxes actor={actor} />
          <MyRequests requests={home.requests} />
        </div>
        <Identity actor={actor} {...home} />
      </div>
    </PageShell>
  );
}

/** Straight to the request where one’s own region takes them. */
function requestPath(region: { code: string; isOpen: boolean } | undefined) {
  return region?.isOpen
    ? (`/inscription/organisation/nouvelle?region=${region.code}` as const)
    : ("/inscription/region" as const);
}
