import type { Metadata } from "next";
import { Form } from "@/components/forms/form";
import { RequestInput } from "@/components/requests/request-input";
import { StepActions } from "@/components/requests/step-actions";
import { StepFrame } from "@/components/requests/step-frame";
import { saveStepAction } from "../actions";
import { openStep } from "../open-step";

export const metadata: Metadata = { title: "Mes préférences d’utilisation – Demande de BAL ORG" };

export default async function PreferencesStepPage({
  params,
}: PageProps<"/inscription/organisation/[demande]/preferences">) {
  const { context, draft, state } = await openStep(params, "preferences");
  const { id, paperless, isListed } = draft.request;
  return (
    <StepFrame actor={context.actor} step="preferences" draft={draft} regionName={draft.region.name}>
      <Form action={saveStepAction.bind(null, id, "preferences")} initialState={state}>
        <RequestInput field="paperless" value={paperless} />
        <RequestInput field="isListed" value={isListed} />
        <StepActions />
      </Form>
    </StepFrame>
  );
}
