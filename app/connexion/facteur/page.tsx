import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DeadEnd } from "@/components/accounts/dead-end";
import { FactorForms } from "@/components/factors/factor-forms";
import { LostFactors } from "@/components/factors/lost-factors";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";
import { afterSignIn, safeReturnPath, signInAgainPath } from "@/lib/auth/return-path";
import { visitorContext } from "@/lib/context";
import { viewAwaitedFactor } from "@/lib/factors/view-awaited-factor";
import { isDemo } from "@/lib/operations/is-demo";
import { enterFactorAction } from "./actions";

export const metadata: Metadata = { title: "Second facteur" };

export default async function FactorPage({ searchParams }: PageProps<"/connexion/facteur">) {
  const { retour } = await searchParams;
  const returnPath = safeReturnPath(typeof retour === "string" ? retour : undefined);
  const context = await visitorContext();
  const factors = await viewAwaitedFactor(context);
  if (!factors && context.actor) redirect(returnPath);
  const restart = returnPath === afterSignIn ? "/connexion" : signInAgainPath(returnPath, false);
  return (
    <PageShell>
      {factors ? (
        <>
          <PageHeading
            title="Second facteur"
            lead="Votre mot de passe est juste. Pour terminer, montrez que c’est bien vous, par l’un de ces moyens."
          />
          {isDemo() && (
            <div className="mb-6">
              <Alert kind="info" title="Démonstration">
                <p>
                  Les codes des comptes de démonstration sont affichés sur <Link href="/demo/codes">cette page</Link>.
                </p>
              </Alert>
            </div>
          )}
          <FactorForms factors={factors} action={enterFactorAction.bind(null, returnPath)} purpose="facteur" />
          <LostFactors />
        </>
      ) : (
        <DeadEnd title="Aucune connexion en cours ici" href={restart} label="Connexion">
          <p>
            Le second facteur se donne dans les 10 minutes qui suivent le mot de passe, dans le même navigateur.
            Recommencez ici.
          </p>
        </DeadEnd>
      )}
    </PageShell>
  );
}
