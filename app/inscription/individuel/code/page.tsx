import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CodeStep } from "@/components/accounts/code-step";
import { NoRegistration } from "@/components/accounts/no-registration";
import { RegistrationHeading } from "@/components/accounts/registration-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import { MailAddress } from "@/components/ui/mail-address";
import { viewAwaitedCode } from "@/lib/accounts/view-awaited-code";
import { viewRegistration } from "@/lib/accounts/view-registration";
import { visitorContext } from "@/lib/context";
import { suggestEmail } from "@/lib/identifiers/suggest-email";
import { checkRegistrationCodeAction, resendRegistrationCodeAction } from "./actions";

export const metadata: Metadata = { title: "Confirmer l’adresse mail" };

export default async function RegistrationCodePage() {
  const context = await visitorContext();
  const registration = await viewRegistration(context);
  if (!registration) return <NoRegistration actor={context.actor} />;
  const { email, emailProvedAt, regionCode } = registration;
  if (!email) redirect("/inscription/individuel");
  const title = emailProvedAt ? "Votre adresse mail est confirmée" : "Confirmer l’adresse mail";
  return (
    <PageShell>
      <RegistrationHeading step="code" regionCode={regionCode} title={title} />
      {emailProvedAt ? (
        <Proved email={email} />
      ) : (
        <Unproved email={email} isAwaited={(await viewAwaitedCode(context, "sign_up")) !== undefined} />
      )}
    </PageShell>
  );
}

function Proved({ email }: { email: string }) {
  return (
    <>
      <p className="mb-6">
        <MailAddress value={email} />
      </p>
      <ButtonLink href="/inscription/individuel/identite">Continuer</ButtonLink>
    </>
  );
}

function Unproved({ email, isAwaited }: { email: string; isAwaited: boolean }) {
  if (!isAwaited) {
    return (
      <>
        <p className="mb-6">Le code envoyé est trop ancien. Confirmez l’adresse mail pour en recevoir un autre.</p>
        <ButtonLink href="/inscription/individuel">Recevoir un autre code</ButtonLink>
      </>
    );
  }
  return (
    <>
      <LikelySlip email={email} />
      <CodeStep email={email} checkAction={checkRegistrationCodeAction} resendAction={resendRegistrationCodeAction}>
        Ce n’est pas votre adresse&nbsp;? <Link href="/inscription/individuel">La corriger</Link>
      </CodeStep>
    </>
  );
}

function LikelySlip({ email }: { email: string }) {
  const meant = suggestEmail(email);
  if (!meant) return null;
  return (
    <div className="mb-6">
      <Alert kind="warning" title={`Vouliez-vous dire ${meant} ?`}>
        <p>
          Vous avez indiqué <MailAddress value={email} />.{" "}
          <Link href="/inscription/individuel">Corriger l’adresse</Link>
        </p>
      </Alert>
    </div>
  );
}
