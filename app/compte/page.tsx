import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { viewAccount } from "@/lib/accounts/view-account";
import { fullName } from "@/lib/actor";
import { requireContext } from "@/lib/context";
import { viewDigestChoice } from "@/lib/review/digest/view-digest-choice";
import { Digest } from "./digest";
import { Identity } from "./identity";
import { Sessions } from "./sessions";

export const metadata: Metadata = { title: "Mon compte" };

const done: Record<string, string> = {
  "mot-de-passe": "Votre mot de passe est changé. Vos autres sessions ont pris fin.",
  sessions: "Vos autres sessions ont pris fin.",
  "recapitulatif-oui": "Vous recevrez le récapitulatif des demandes.",
  "recapitulatif-non": "Vous ne recevrez plus le récapitulatif des demandes.",
};

export default async function AccountPage({ searchParams }: PageProps<"/compte">) {
  const context = await requireContext();
  const [account, wantsDigest] = await Promise.all([viewAccount(context), viewDigestChoice(context)]);
  const { fait } = await searchParams;
  const notice = typeof fait === "string" && Object.hasOwn(done, fait) ? done[fait] : undefined;
  return (
    <PageShell actor={context.actor}>
      <PageHeading title="Mon compte" lead={fullName(context.actor)} />
      <div className="grid gap-8">
        {notice && (
          <Alert kind="success" live>
            <p>{notice}</p>
          </Alert>
        )}
        <Card>
          <Identity actor={context.actor} account={account} />
        </Card>
        <Card title="Mot de passe">
          <p className="mb-4">En le changeant, vous mettez fin à vos sessions sur les autres appareils.</p>
          <ButtonLink href="/compte/mot-de-passe" variant="secondary">
            Changer mon mot de passe
          </ButtonLink>
        </Card>
        {wantsDigest !== undefined && <Digest wanted={wantsDigest} />}
        <Card title="Mes sessions">
          <Sessions sessions={account.sessions} />
        </Card>
      </div>
    </PageShell>
  );
}
