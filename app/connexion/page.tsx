import type { Metadata } from "next";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Link } from "@/components/ui/link";
import { signInAction } from "./actions";

export const metadata: Metadata = { title: "Connexion" };

export default function SignInPage() {
  return (
    <PageShell>
      <PageHeading
        title="Connexion"
        lead="Votre adresse mail et votre mot de passe, puis un code à usage unique que vous recevez par mail."
      />
      <SignInForm action={signInAction} />
      <p className="mt-10">
        Pas encore de compte&nbsp;? <Link href="/inscription/region">Créer un compte</Link>
      </p>
    </PageShell>
  );
}
