import type { Metadata } from "next";
import { DeadEnd } from "@/components/accounts/dead-end";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { ForgetButton } from "@/components/psc/forget-button";
import { LinkChoice } from "@/components/psc/link-choice";
import { LinkConfirmation } from "@/components/psc/link-confirmation";
import { LinkRefused } from "@/components/psc/link-refused";
import { Alert } from "@/components/ui/alert";
import { signInAgainPath } from "@/lib/auth/return-path";
import { visitorContext } from "@/lib/context";
import { describePerson } from "@/lib/psc/describe-person";
import { viewLinking } from "@/lib/psc/view-linking";
import { linkAccountAction, registerWithPscAction } from "./actions";

export const metadata: Metadata = { title: "Relier un compte à Pro Santé Connect" };

export default async function LinkPage() {
  const context = await visitorContext();
  const { actor } = context;
  const linking = await viewLinking(context);
  if (!linking) {
    return (
      <PageShell actor={actor}>
        <DeadEnd
          title="Aucune identité n’attend ici"
          href={actor ? "/compte/pro-sante-connect" : "/connexion"}
          label={actor ? "Mon compte" : "Connexion"}
        >
          <p>
            Une identité donnée par Pro Santé Connect n’est conservée qu’une demi-heure, dans le navigateur où vous vous
            êtes connecté. Recommencez la connexion.
          </p>
        </DeadEnd>
      </PageShell>
    );
  }
  const { claims, obstacle, rppsAccount, isInRegister } = linking;
  return (
    <PageShell actor={actor}>
      <PageHeading title="Relier un compte à Pro Santé Connect" lead={describePerson(claims)} />
      {claims.rpps && !isInRegister && !obstacle && (
        <div className="mb-8">
          <Alert kind="warning" title="Ce numéro RPPS n’est pas, ou plus, dans notre copie de l’Annuaire Santé.">
            <p>Vous pouvez continuer&nbsp;: une inscription récente peut ne pas y être encore.</p>
          </Alert>
        </div>
      )}
      {actor && obstacle && <LinkRefused obstacle={obstacle} maskedEmail={rppsAccount?.maskedEmail} />}
      {actor && !obstacle && <LinkConfirmation action={linkAccountAction} actor={actor} claims={claims} />}
      {!actor && (
        <LinkChoice
          signInPath={signInAgainPath("/connexion/psc/lier", false)}
          register={registerWithPscAction}
          maskedEmail={rppsAccount?.maskedEmail}
        />
      )}
      <div className="mt-10">
        <ForgetButton returnPath={actor ? "/boites/personnelle" : "/connexion"}>
          Ce n’est pas vous&nbsp;? Abandonner
        </ForgetButton>
      </div>
    </PageShell>
  );
}
