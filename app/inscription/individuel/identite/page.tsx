import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NoRegistration } from "@/components/accounts/no-registration";
import { RegistrationHeading } from "@/components/accounts/registration-heading";
import { PageShell } from "@/components/layout/page-shell";
import { firstIncompleteStep, isReached, stepHref } from "@/lib/accounts/registration-steps";
import { viewRegistration } from "@/lib/accounts/view-registration";
import { visitorContext } from "@/lib/context";
import { viewPscRegistration } from "@/lib/psc/view-psc-registration";
import { IdentityForm } from "./identity-form";
import { ToldIdentityForm } from "./told-identity-form";

export const metadata: Metadata = { title: "Votre identité" };

export default async function IdentityStepPage() {
  const context = await visitorContext();
  const registration = await viewRegistration(context);
  if (!registration) return <NoRegistration actor={context.actor} />;
  if (!isReached(registration, "identity")) redirect(stepHref(firstIncompleteStep(registration)));
  const told = await viewPscRegistration(context);
  return (
    <PageShell>
      <RegistrationHeading step="identity" regionCode={registration.regionCode} title="Votre identité" />
      {told ? (
        <ToldIdentityForm told={told} professionCode={registration.professionCode} />
      ) : (
        <IdentityForm registration={registration} />
      )}
    </PageShell>
  );
}
