import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CodeStep } from "@/components/accounts/code-step";
import { DeadEnd } from "@/components/accounts/dead-end";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Link } from "@/components/ui/link";
import { viewAwaitedCode } from "@/lib/accounts/view-awaited-code";
import { afterSignIn, safeReturnPath, signInAgainPath } from "@/lib/auth/return-path";
import { visitorContext } from "@/lib/context";
import { checkSignInCodeAction, resendSignInCodeAction } from "./actions";

export const metadata: Metadata = { title: "Code de connexion" };

export default async function SignInCodePage({ searchParams }: PageProps<"/connexion/code">) {
  const { retour } = await searchParams;
  const returnPath = safeReturnPath(typeof retour === "string" ? retour : undefined);
  const context = await visitorContext();
  const awaited = await viewAwaitedCode(context, "sign_in");
  if (!awaited && context.actor) redirect(returnPath);
  const restart = returnPath === afterSignIn ? "/connexion" : signInAgainPath(returnPath, false);
  return (
    <PageShell>
      {awaited ? (
        <>
          <PageHeading title="Code de connexion" />
          <CodeStep
            email={awaited.maskedEmail}
            checkAction={checkSignInCodeAction.bind(null, returnPath)}
            resendAction={resendSignInCodeAction}
            offersTrust
          >
            Ce n’est pas votre adresse&nbsp;? <Link href={restart}>Recommencer</Link>
          </CodeStep>
        </>
      ) : (
        <DeadEnd title="Aucun code n’est attendu ici" href={restart} label="Connexion">
          <p>
            Un code ne sert que dans le navigateur qui l’a demandé. Si vous vous connectez ailleurs, saisissez-le
            là-bas&nbsp;; sinon, recommencez ici.
          </p>
        </DeadEnd>
      )}
    </PageShell>
  );
}
