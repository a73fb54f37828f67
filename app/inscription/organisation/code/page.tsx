import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { CodeStep } from "@/components/accounts/code-step";
import { DeadEnd } from "@/components/accounts/dead-end";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { RegionDeadEnd } from "@/components/requests/region-dead-end";
import { Link } from "@/components/ui/link";
import { newRequestPath } from "@/lib/accounts/registration-paths";
import { viewAwaitedCode } from "@/lib/accounts/view-awaited-code";
import { visitorContext } from "@/lib/context";
import { findPortal } from "@/lib/regions/find-portal";
import { checkAssociationCodeAction, resendAssociationCodeAction } from "./actions";

export const metadata: Metadata = { title: "Code d’association" };

export default async function AssociationCodePage({ searchParams }: PageProps<"/inscription/organisation/code">) {
  const { region: code } = await searchParams;
  const context = await visitorContext();
  const region = await findPortal(context, code);
  const awaited = await viewAwaitedCode(context, "association");
  if (region?.isOpen && context.actor && !awaited) redirect(newRequestPath(region.code));
  const restart = `/inscription/organisation/association?region=${region?.code}` as Route;
  return (
    <PageShell>
      {!region?.isOpen ? (
        <RegionDeadEnd region={region} />
      ) : awaited ? (
        <>
          <PageHeading
            eyebrow={region.name}
            title="Associer votre compte individuel"
            lead="Saisissez le code reçu par mail pour associer votre compte à la boîte organisationnelle en cours de création."
          />
          <CodeStep
            email={awaited.maskedEmail}
            checkAction={checkAssociationCodeAction.bind(null, region.code)}
            resendAction={resendAssociationCodeAction}
          >
            Ce n’est pas votre adresse&nbsp;? <Link href={restart}>Recommencer</Link>
          </CodeStep>
        </>
      ) : (
        <DeadEnd title="Aucun code n’est attendu ici" href={restart} label="Recommencer">
          <p>Un code ne sert que dans le navigateur qui l’a demandé. Recommencez ici pour en recevoir un autre.</p>
        </DeadEnd>
      )}
    </PageShell>
  );
}
