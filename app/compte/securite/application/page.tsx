import type { Metadata } from "next";
import { ApplicationForm } from "@/components/factors/application-form";
import { GatedShell } from "@/components/factors/gated-shell";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { safeReturnPath } from "@/lib/auth/return-path";
import { gatedContext } from "@/lib/context";
import { viewApplication } from "@/lib/factors/view-application";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { confirmApplicationAction, startApplicationAction } from "./actions";
import { NameForm } from "./name-form";

export const metadata: Metadata = { title: "Ajouter une application de codes" };

export default async function NewApplicationPage({ searchParams }: PageProps<"/compte/securite/application">) {
  const context = await gatedContext("enrol", undefined, "sensitive");
  const [{ retour }, begun] = await Promise.all([searchParams, viewApplication(context)]);
  const returnPath = safeReturnPath(typeof retour === "string" ? retour : undefined, "/compte/securite");
  return (
    <GatedShell actor={context.actor} isGated={context.isGated}>
      <PageHeading
        title="Ajouter une application de codes"
        lead="Une application de votre téléphone affichera un code à 6 chiffres, à donner après votre mot de passe."
        back={<BackLink href="/compte/securite">Sécurité</BackLink>}
      />
      {begun ? (
        <ApplicationForm application={begun} action={confirmApplicationAction.bind(null, returnPath)} />
      ) : (
        <NameForm action={startApplicationAction.bind(null, returnPath)} initialState={await takeParkedForm(context)} />
      )}
    </GatedShell>
  );
}
