import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { PscDoor } from "@/components/psc/psc-door";
import { RegionDeadEnd } from "@/components/requests/region-dead-end";
import { newRequestPath } from "@/lib/accounts/registration-paths";
import { visitorContext } from "@/lib/context";
import { findPortal } from "@/lib/regions/find-portal";
import { startAssociationAction } from "./actions";

export const metadata: Metadata = { title: "Associer votre compte individuel" };

export default async function AssociationPage({ searchParams }: PageProps<"/inscription/organisation/association">) {
  const { region: code } = await searchParams;
  const context = await visitorContext();
  const region = await findPortal(context, code);
  if (region?.isOpen && context.actor) redirect(newRequestPath(region.code));
  return (
    <PageShell actor={context.actor}>
      {region?.isOpen ? (
        <>
          <PageHeading
            eyebrow={region.name}
            title="Associer votre compte individuel"
            lead="Indiquez l’adresse mail et le mot de passe de votre compte individuel : c’est par lui que vous accéderez à la future boîte organisationnelle."
            back={<BackLink href={`/inscription/compte-individuel?region=${region.code}`} />}
          />
          <SignInForm action={startAssociationAction.bind(null, region.code)} />
          <PscDoor returnPath={newRequestPath(region.code)}>
            Si ce compte est relié à Pro Santé Connect, votre carte CPS ou votre application e-CPS suffit.
          </PscDoor>
        </>
      ) : (
        <RegionDeadEnd region={region} />
      )}
    </PageShell>
  );
}
