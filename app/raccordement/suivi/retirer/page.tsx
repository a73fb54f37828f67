import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { readEnquiryLinkCookie } from "@/lib/auth/enquiry-link-cookie";
import { isLive } from "@/lib/connection-enquiries/status";
import { viewFollowUp } from "@/lib/connection-enquiries/view-follow-up";
import { visitorContext } from "@/lib/context";
import { withdrawEnquiryAction } from "./actions";

export const metadata: Metadata = { title: "Retirer une demande de raccordement" };

export default async function WithdrawEnquiryPage() {
  const context = await visitorContext();
  const followUp = await viewFollowUp(context, await readEnquiryLinkCookie());
  if (followUp?.kind !== "enquiry" || !isLive(followUp.enquiry.status)) redirect("/raccordement/suivi");
  const { number, companyName } = followUp.enquiry;
  return (
    <PageShell actor={context.actor}>
      <PageHeading
        eyebrow={`Raccordement n° ${number} · ${companyName}`}
        title="Retirer cette demande&nbsp;?"
        lead="Elle ne sera pas traitée. Pour déployer le service, il faudra faire une nouvelle demande."
      />
      <Form action={withdrawEnquiryAction}>
        <FormActions>
          <SubmitButton variant="danger">Retirer cette demande</SubmitButton>
          <ButtonLink variant="secondary" href="/raccordement/suivi">
            Non, la garder
          </ButtonLink>
        </FormActions>
      </Form>
    </PageShell>
  );
}
