import type { Metadata } from "next";
import { FactorList } from "@/components/factors/factor-list";
import { AccountPage } from "@/components/my-account/account-page";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { requireContext } from "@/lib/context";
import { viewSecurity } from "@/lib/factors/view-security";
import { RecoveryCodes } from "./recovery-codes";
import { TrustedBrowsers } from "./trusted-browsers";

export const metadata: Metadata = { title: "Sécurité" };

const done: Record<string, string> = {
  cle: "La clé d’accès est ajoutée. Elle suffit désormais pour vous connecter.",
  application: "L’application est ajoutée. Ses codes vous seront demandés à la prochaine connexion.",
  nom: "Le nom est changé.",
  retrait: "Le second facteur est retiré.",
  navigateurs: "Vos navigateurs sont oubliés : un code sera de nouveau demandé partout.",
};

export default async function SecurityPage({ searchParams }: PageProps<"/compte/securite">) {
  const context = await requireContext();
  const [{ fait }, security] = await Promise.all([searchParams, viewSecurity(context)]);
  const { passkeys, applications, recoveryCodesLeft, browsers } = security;
  const hasFactor = passkeys.length + applications.length > 0;
  return (
    <AccountPage
      actor={context.actor}
      current="/compte/securite"
      title="Sécurité"
      lead="Un second facteur protège votre compte même si quelqu’un connaît votre mot de passe et lit vos mails. Chaque changement vous est annoncé par mail."
      notice={typeof fait === "string" && Object.hasOwn(done, fait) ? done[fait] : undefined}
    >
      <Card title="Clés d’accès">
        <p className="mb-4">
          Votre téléphone, votre ordinateur ou une clé de sécurité vous reconnaît par son code, votre empreinte ou votre
          visage. C’est le plus sûr, et le plus rapide&nbsp;: ni mot de passe, ni code.
        </p>
        <FactorList factors={passkeys} empty="Aucune clé d’accès pour le moment." />
        <p className="mt-6">
          <ButtonLink href="/compte/securite/cle" variant="secondary">
            Ajouter une clé d’accès
          </ButtonLink>
        </p>
      </Card>
      <Card title="Applications de codes">
        <p className="mb-4">
          Une application de votre téléphone affiche un code à 6 chiffres, demandé après le mot de passe.
        </p>
        <FactorList factors={applications} empty="Aucune application pour le moment." />
        <p className="mt-6">
          <ButtonLink href="/compte/securite/application" variant="secondary">
            Ajouter une application
          </ButtonLink>
        </p>
      </Card>
      <RecoveryCodes left={hasFactor ? recoveryCodesLeft : undefined} />
      {!hasFactor && <TrustedBrowsers browsers={browsers} />}
    </AccountPage>
  );
}
