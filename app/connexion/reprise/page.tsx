import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { safeReturnPath } from "@/lib/auth/return-path";
import { readSessionId } from "@/lib/auth/session-cookie";
import { visitorContext } from "@/lib/context";
import { signInAction } from "../actions";

export const metadata: Metadata = { title: "Connexion" };

export default async function SignInAgainPage({ searchParams }: PageProps<"/connexion/reprise">) {
  const { retour, saisie } = await searchParams;
  const returnPath = safeReturnPath(typeof retour === "string" ? retour : undefined);
  const { actor } = await visitorContext();
  if (actor) redirect(returnPath);
  const hadSession = (await readSessionId()) !== undefined;
  return (
    <PageShell>
      <PageHeading title={hadSession ? "Reconnectez-vous" : "Connectez-vous pour continuer"} />
      <div className="mb-8">
        <Alert kind="info" title={hadSession ? "Votre session a pris fin." : "Cette page demande d’être connecté."}>
          <p>
            {saisie === "1" && hadSession
              ? "Ce que vous avez saisi est conservé : vous le retrouverez après la connexion."
              : "Vous y reviendrez après la connexion."}
          </p>
        </Alert>
      </div>
      <SignInForm action={signInAction}>
        <input type="hidden" name="returnPath" value={returnPath} />
      </SignInForm>
    </PageShell>
  );
}
