import type { Metadata } from "next";
import { CodeStep } from "@/components/accounts/code-step";
import { FactorForms } from "@/components/factors/factor-forms";
import { GatedShell } from "@/components/factors/gated-shell";
import { LostFactors } from "@/components/factors/lost-factors";
import { PageHeading } from "@/components/layout/page-heading";
import { PscDoor } from "@/components/psc/psc-door";
import { Alert } from "@/components/ui/alert";
import { browserHash } from "@/lib/auth/browser";
import { safeReturnPath } from "@/lib/auth/return-path";
import { gatedContext } from "@/lib/context";
import { viewProof } from "@/lib/factors/view-proof";
import { proveWithCodeAction, proveWithFactorAction, resendProofCodeAction, startProofAction } from "./actions";
import { PasswordForm } from "./password-form";

export const metadata: Metadata = { title: "Confirmez votre identité" };

export default async function ProofPage({ searchParams }: PageProps<"/connexion/confirmer">) {
  const context = await gatedContext("any");
  const [{ retour, saisie }, browser] = await Promise.all([searchParams, browserHash()]);
  const returnPath = safeReturnPath(typeof retour === "string" ? retour : undefined);
  const { factors, awaited, isPscLinked } = await viewProof({ ...context, browser });
  return (
    <GatedShell actor={context.actor} isGated={context.isGated}>
      <PageHeading
        title="Confirmez votre identité"
        lead="Ce que vous demandez est important : montrez que c’est bien vous, même si vous êtes déjà connecté."
      />
      {saisie === "1" && (
        <div className="mb-8">
          <Alert kind="info">
            <p>Ce que vous avez saisi est conservé&nbsp;: vous le retrouverez ensuite.</p>
          </Alert>
        </div>
      )}
      {factors && (
        <>
          <FactorForms factors={factors} action={proveWithFactorAction.bind(null, returnPath)} purpose="preuve" />
          <LostFactors />
        </>
      )}
      {awaited && (
        <CodeStep
          email={awaited.maskedEmail}
          checkAction={proveWithCodeAction.bind(null, returnPath)}
          resendAction={resendProofCodeAction}
        >
          Ce n’est pas votre adresse&nbsp;? Écrivez au centre de services de votre région.
        </CodeStep>
      )}
      {!factors && !awaited && (
        <PasswordForm email={context.actor.email} action={startProofAction.bind(null, returnPath)} />
      )}
      {isPscLinked && (
        <PscDoor returnPath={returnPath} label="Confirmer avec Pro Santé Connect">
          Votre compte y est associé : vous pouvez aussi confirmer ainsi.
        </PscDoor>
      )}
    </GatedShell>
  );
}
