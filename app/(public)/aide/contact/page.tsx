import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { TicketForm } from "@/components/support/ticket-form";
import { Alert } from "@/components/ui/alert";
import { visitorContext } from "@/lib/context";
import { pageOfHelp, referenceOfHelp } from "@/lib/support/context-of-help";
import { viewHelpForm } from "@/lib/support/view-help-form";
import { openTicketAction } from "./actions";

export const metadata: Metadata = { title: "Contacter le support" };

export default async function ContactSupportPage({ searchParams }: PageProps<"/aide/contact">) {
  const visitor = await visitorContext();
  const [{ region, regions }, { page, reference }] = await Promise.all([viewHelpForm(visitor), searchParams]);
  return (
    <PageShell actor={visitor.actor}>
      <PageHeading
        back={<BackLink href="/aide">Aide</BackLink>}
        title="Contacter le support"
        lead={
          region
            ? `${region.serviceCentreName} reçoit votre message et vous répond par mail.`
            : "Le centre de services de votre région reçoit votre message et vous répond par mail."
        }
      />
      <div className="grid gap-6">
        {region?.supportUrl && (
          <p>
            Vous pouvez aussi consulter son <a href={region.supportUrl}>assistance en ligne</a>.
          </p>
        )}
        <Alert kind="warning" title="N’écrivez rien qui concerne un patient.">
          <p>Ni nom, ni date de naissance, ni information de santé&nbsp;: ce message part par mail ordinaire.</p>
        </Alert>
        <TicketForm
          action={openTicketAction}
          email={visitor.actor?.email}
          regions={regions}
          page={pageOfHelp(page)}
          reference={referenceOfHelp(reference)}
          token={randomUUID()}
        />
      </div>
    </PageShell>
  );
}
