import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EnquiryFrame } from "@/components/connection-enquiries/enquiry-frame";
import { enquiryItems } from "@/components/connection-enquiries/enquiry-items";
import { SecondLook } from "@/components/connection-enquiries/second-look";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { ValueWithOrigin } from "@/components/registers/value-with-origin";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { enquirySections } from "@/lib/connection-enquiries/enquiry-sections";
import { readEnquiry } from "@/lib/connection-enquiries/read-enquiry";
import { enquiryStepPath } from "@/lib/connection-enquiries/steps";
import { viewSummary } from "@/lib/connection-enquiries/view-summary";
import { originsOf } from "@/lib/registers/fill/origins";
import { openStep } from "../open-step";
import { startEnquiryProofAction } from "./actions";

export const metadata: Metadata = { title: "Récapitulatif – Demande de raccordement" };

export default async function EnquirySummaryPage() {
  const { context, draft, typed } = await openStep("summary");
  if (!draft) redirect("/raccordement");
  const summary = await viewSummary(context, draft);
  const origins = originsOf("structure", draft.picked ?? undefined);
  return (
    <EnquiryFrame
      actor={context.actor}
      step="summary"
      draft={draft}
      lead="Vérifiez ce que vous avez saisi. Un code reçu par mail confirme ensuite votre adresse, et la demande part."
    >
      <div className="grid gap-6">
        <SecondLook {...summary} />
        {enquirySections(readEnquiry(typed)).map(({ step, title, items }) => (
          <Card key={step}>
            <DescriptionList
              title={title}
              items={enquiryItems(items, (value, field) => {
                const origin = origins[field];
                return origin ? <ValueWithOrigin text={value} origin={origin} /> : value;
              })}
              edit={{ href: enquiryStepPath(step) }}
            />
          </Card>
        ))}
        <Form action={startEnquiryProofAction}>
          <p className="hint">
            Vos coordonnées servent à traiter cette demande, et à rien d’autre. Elles sont lues par l’équipe du service
            et par le centre de services de la région.
          </p>
          <FormActions>
            <SubmitButton>Recevoir le code par mail</SubmitButton>
          </FormActions>
        </Form>
      </div>
    </EnquiryFrame>
  );
}
