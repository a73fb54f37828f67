import type { Metadata } from "next";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { PasskeyDoor } from "@/components/factors/passkey-door";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { PscDoor } from "@/components/psc/psc-door";
import { Link } from "@/components/ui/link";
import { passkeySignInAction, signInAction } from "./actions";

export const metadata: Metadata = { title: "Connexion" };

export default function SignInPage() {
  return (
    <PageShell>
      <PageHeading
        title="Connexion"
        lead="Votre adresse mail et votre mot de passe, puis un code à usage unique que vous recevez par mail, ou votre second facteur."
      />
      <SignInForm action={signInAction} />
      <PasskeyDoor action={passkeySignInAction} />
      <PscDoor>Votre carte CPS ou votre application e-CPS suffit : ni mot de passe, ni code par mail.</PscDoor>
      <p className="mt-10">
        Pas encore de compte&nbsp;? <Link href="/inscription/region">Créer un compte</Link>
      </p>
    </PageShell>
  );
}
