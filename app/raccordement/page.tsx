import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { listEnquiryRegions } from "@/lib/connection-enquiries/list-enquiry-regions";
import { visitorContext } from "@/lib/context";
import { sendEnquiryAction } from "./actions";
import { EnquiryForm } from "./enquiry-form";

export const metadata: Metadata = { title: "Demande de raccordement" };

export default async function ConnectionEnquiryPage() {
  const visitor = await visitorContext();
  const regions = await listEnquiryRegions(visitor);
  return (
    <PageShell actor={visitor.actor}>
      <PageHeading
        back={<BackLink href="/">Accueil</BackLink>}
        title="Demande de raccordement"
        lead="Pour une structure qui n’a pas encore le service et souhaite le déployer : le centre de services de votre région vous recontacte."
      />
      <EnquiryForm action={sendEnquiryAction} actor={visitor.actor} regions={regions} token={randomUUID()} />
    </PageShell>
  );
}
