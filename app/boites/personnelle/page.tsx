import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { requireContext } from "@/lib/context";
import { viewPersonalHome } from "@/lib/mailboxes/view-personal-home";
import { Identity } from "./identity";
import { MyInvitations } from "./my-invitations";
import { MyMailboxes } from "./my-mailboxes";
import { MyProposals } from "./my-proposals";
import { MyRequests } from "./my-requests";

export const metadata: Metadata = { title: "Mon compte individuel" };

const outcomes: Record<string, string> = {
  depart: "Vous avez quitté la boîte.",
  acceptation: "Vous avez accepté l’invitation. La boîte apparaîtra dans ce compte à la date prévue.",
  refus: "Vous avez refusé l’invitation.",
};

export default async function PersonalHomePage({ searchParams }: PageProps<"/boites/personnelle">) {
  const context = await requireContext();
  const { actor } = context;
  const [home, { fait }] = await Promise.all([viewPersonalHome(context), searchParams]);
  const outcome = typeof fait === "string" && Object.hasOwn(outcomes, fait) ? outcomes[fait] : undefined;
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
      {outcome && (
        <div className="mb-6">
          <Alert kind="success" live>
            {outcome}
          </Alert>
        </div>
      )}
      <div className="grid gap-8 lg:grid-cols-[5fr_6fr]">
        <div className="grid content-start gap-8">
          <MyInvitations invitations={home.invitations} />
          <MyProposals proposals={home.proposals} />
          <MyMailboxes actor={actor} coming={home.coming} />
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
