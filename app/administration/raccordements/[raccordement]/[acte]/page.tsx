import type { Metadata } from "next";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { AdministrationNav } from "@/components/layout/administration-nav";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { actStatuses, actWordings } from "@/lib/connection-enquiries/acts";
import { actParamsSchema } from "@/lib/connection-enquiries/operator-schemas";
import { enquiryStatusLabels } from "@/lib/connection-enquiries/status";
import { viewEnquiry } from "@/lib/connection-enquiries/view-enquiry";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { writeToContactAction } from "./actions";

export const metadata: Metadata = { title: "Répondre à une demande de raccordement" };

type Props = PageProps<"/administration/raccordements/[raccordement]/[acte]">;

export default async function WrittenActPage({ params }: Props) {
  const context = await requireContext();
  const { act, enquiry } = await orNotFound(async () => {
    const { acte, raccordement } = actParamsSchema.parse(await params);
    return { act: acte, ...(await viewEnquiry(context, raccordement)) };
  });
  const { id, number, companyName, contactName, email, status } = enquiry;
  const { title, lead, label, hint, button } = actWordings[act];
  const back = `/administration/raccordements/${id}` as const;
  return (
    <PageShell actor={context.actor} section="administration">
      <AdministrationNav current="/administration/raccordements" />
      <PageHeading
        back={<BackLink href={back}>La demande</BackLink>}
        eyebrow={`Raccordement n° ${number} · ${companyName}`}
        title={title}
        lead={lead}
      />
      {actStatuses[act].includes(status) ? (
        <Form action={writeToContactAction.bind(null, id, act)} initialState={await takeParkedForm(context)}>
          <p>
            Le contact&nbsp;: {contactName} ({email})
          </p>
          <TextAreaField name="text" label={label} hint={hint} rows={8} required />
          <FormActions>
            <SubmitButton variant={act === "refuse" ? "danger" : "primary"}>{button}</SubmitButton>
            <ButtonLink href={back} variant="quiet">
              Annuler
            </ButtonLink>
          </FormActions>
        </Form>
      ) : (
        <Alert kind="info" title={`Cette demande a avancé\u00a0: ${enquiryStatusLabels[status].toLowerCase()}.`}>
          <p>Revenez à la demande pour voir ce qui est possible maintenant.</p>
        </Alert>
      )}
    </PageShell>
  );
}
