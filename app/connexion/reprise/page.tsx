import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { PasskeyDoor } from "@/components/factors/passkey-door";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { PscDoor } from "@/components/psc/psc-door";
import { Alert } from "@/components/ui/alert";
import { viewSessionEnd } from "@/lib/accounts/view-session-end";
import { isPscPage } from "@/lib/auth/psc/paths";
import { safeReturnPath } from "@/lib/auth/return-path";
import { readSessionId } from "@/lib/auth/session-cookie";
import { visitorContext } from "@/lib/context";
import { passkeySignInAction, signInAction } from "../actions";

export const metadata: Metadata = { title: "Connexion" };

export default async function SignInAgainPage({ searchParams }: PageProps<"/connexion/reprise">) {
  const { retour, saisie } = await searchParams;
  const returnPath = safeReturnPath(typeof retour === "string" ? retour : undefined);
  const { db, actor } = await visitorContext();
  if (actor) redirect(returnPath);
  const sessionId = await readSessionId();
  const hadSession = sessionId !== undefined;
  const reason = hadSession ? await viewSessionEnd(db, sessionId) : undefined;
  return (
    <PageShell>
      <PageHeading title={hadSession ? "Reconnectez-vous" : "Connectez-vous pour continuer"} />
      <div className="mb-8">
        <Alert kind="info" title={hadSession ? "Votre session a pris fin." : "Cette page demande d’être connecté."}>
          {reason && <p>{reason}</p>}
          <p>
            {saisie === "1" && hadSession
              ? "Ce que vous avez saisi est conservé : vous le retrouverez après la connexion."
              : "Vous reviendrez à cette page après la connexion."}
          </p>
        </Alert>
      </div>
      <SignInForm action={signInAction}>
        <input type="hidden" name="returnPath" value={returnPath} />
      </SignInForm>
      <PasskeyDoor action={passkeySignInAction}>
        <input type="hidden" name="returnPath" value={returnPath} />
      </PasskeyDoor>
      {!isPscPage(returnPath) && (
        <PscDoor returnPath={returnPath}>Votre carte CPS ou votre application e-CPS suffit.</PscDoor>
      )}
    </PageShell>
  );
}
