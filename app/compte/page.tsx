import type { Metadata } from "next";
import { AccountPage } from "@/components/my-account/account-page";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { viewAccount } from "@/lib/accounts/view-account";
import { fullName } from "@/lib/actor";
import { requireContext } from "@/lib/context";
import { Identity } from "./identity";

export const metadata: Metadata = { title: "Mon compte" };

const done: Record<string, string> = {
  "mot-de-passe": "Votre mot de passe est changé. Vos autres sessions ont pris fin.",
  email: "Votre adresse mail est changée. L’ancienne en est prévenue, et peut l’annuler pendant 7 jours.",
  identite: "Vos informations sont enregistrées.",
  rpps: "Votre numéro RPPS est vérifié\u00a0: votre boîte est maintenant personnelle (BAL PER).",
};

export default async function AccountSummaryPage({ searchParams }: PageProps<"/compte">) {
  const context = await requireContext();
  const [account, { fait }] = await Promise.all([viewAccount(context), searchParams]);
  return (
    <AccountPage
      actor={context.actor}
      current="/compte"
      title="Mon compte"
      lead={fullName(context.actor)}
      notice={typeof fait === "string" && Object.hasOwn(done, fait) ? done[fait] : undefined}
    >
      <Card>
        <Identity actor={context.actor} account={account} />
      </Card>
      <Card title="Mot de passe">
        <p className="mb-4">En le changeant, vous mettez fin à vos sessions sur les autres appareils.</p>
        <ButtonLink href="/compte/mot-de-passe" variant="secondary">
          Changer mon mot de passe
        </ButtonLink>
      </Card>
      <Card title="Mes sessions">
        <p className="mb-4">Les appareils où vous êtes connecté. Mettez fin à ce que vous ne reconnaissez pas.</p>
        <ButtonLink href="/compte/sessions" variant="secondary">
          Voir mes sessions
        </ButtonLink>
      </Card>
    </AccountPage>
  );
}
