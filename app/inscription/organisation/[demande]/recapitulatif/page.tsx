import type { Metadata } from "next";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { withOrigins } from "@/components/registers/with-origins";
import { AddressCard } from "@/components/requests/address-card";
import { RefusalToCorrect } from "@/components/requests/refusal-to-correct";
import { RegisterAdvice } from "@/components/requests/register-advice";
import { SecondLook } from "@/components/requests/second-look";
import { StepFrame } from "@/components/requests/step-frame";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { readOrigins } from "@/lib/registers/fill/read-origins";
import { RegionNotOpen } from "@/lib/requests/errors";
import { requestSections } from "@/lib/requests/sections";
import { stepPath } from "@/lib/requests/steps";
import { viewSummary } from "@/lib/requests/view-summary";
import { openStep } from "../open-step";
import { correctEmailAction, submitRequestAction } from "./actions";

export const metadata: Metadata = { title: "Récapitulatif – Demande de BAL ORG" };

export default async function SummaryPage({ params }: PageProps<"/inscription/organisation/[demande]/recapitulatif">) {
  const { context, draft, state } = await openStep(params, "summary");
  const { request, region } = draft;
  const [summary, origins] = await Promise.all([viewSummary(context, request), readOrigins(context.db, request.id)]);
  const { id } = request;
  return (
    <StepFrame
      actor={context.actor}
      step="summary"
      draft={draft}
      regionName={region.name}
      lead="Vérifiez ce que vous avez saisi, puis envoyez votre demande au centre de services."
    >
      <div className="grid gap-6">
        {!region.isOpen && <Alert kind="warning">{new RegionNotOpen(region).userMessage}</Alert>}
        {summary.refusal && <RefusalToCorrect {...summary.refusal} />}
        <SecondLook
          requestId={id}
          territoryWarning={summary.territoryWarning}
          suggestedEmail={summary.suggestedEmail}
          correctEmailAction={correctEmailAction.bind(null, id)}
        />
        <RegisterAdvice requestId={id} advice={summary.advice} />
        <AddressCard address={summary.address?.shown} isFree={summary.address?.isFree} />
        {requestSections(request, region.name).map(({ step, title, items }) => (
          <Card key={step}>
            <DescriptionList title={title} items={withOrigins(items, origins)} edit={{ href: stepPath(id, step) }} />
          </Card>
        ))}
        <Form action={submitRequestAction.bind(null, id)} initialState={state}>
          <CheckboxField
            name="cgu"
            required
            label={
              <>
                J’accepte les <Link href="/cgu">conditions générales d’utilisation</Link>.
              </>
            }
          />
          <FormActions>
            <SubmitButton>Valider</SubmitButton>
          </FormActions>
        </Form>
      </div>
    </StepFrame>
  );
}
