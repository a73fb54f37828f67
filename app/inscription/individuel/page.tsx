import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DeadEnd } from "@/components/accounts/dead-end";
import { PageShell } from "@/components/layout/page-shell";
import { RegionDeadEnd } from "@/components/requests/region-dead-end";
import { newRequestPath, registrationPathOf } from "@/lib/accounts/registration-paths";
import { viewRegistration } from "@/lib/accounts/view-registration";
import { visitorContext } from "@/lib/context";
import { viewPscRegistration } from "@/lib/psc/view-psc-registration";
import { findPortal } from "@/lib/regions/find-portal";
import { EmailStep } from "./email-step";

export const metadata: Metadata = { title: "Créer un compte individuel" };

export default async function EmailStepPage({ searchParams }: PageProps<"/inscription/individuel">) {
  const { region: wished, suite } = await searchParams;
  const context = await visitorContext();
  const registration = await viewRegistration(context);
  if (!wished && !registration) redirect("/inscription/region");
  const region = await findPortal(context, wished ?? registration?.regionCode);
  const path = wished || !registration ? registrationPathOf(suite) : registration.path;
  if (region?.isOpen && context.actor && path !== "individual") redirect(newRequestPath(region.code));
  return (
    <PageShell actor={context.actor}>
      {!region?.isOpen ? (
        <RegionDeadEnd region={region} />
      ) : context.actor ? (
        <DeadEnd title="Vous avez déjà un compte" href="/boites/personnelle" label="Aller à mon compte individuel">
          <p>Vous êtes connecté avec l’adresse {context.actor.email}. Un seul compte individuel suffit.</p>
          <p>Pour créer celui d’une autre personne, déconnectez-vous d’abord, par le menu en haut à droite.</p>
        </DeadEnd>
      ) : (
        <EmailStep
          regionCode={region.code}
          path={path}
          email={registration?.email}
          told={await viewPscRegistration(context)}
        />
      )}
    </PageShell>
  );
}
