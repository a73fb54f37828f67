import type { Metadata } from "next";
import { Form } from "@/components/forms/form";
import { AddressPreview } from "@/components/requests/address-preview";
import { PlaceHelp } from "@/components/requests/place-help";
import { StepActions } from "@/components/requests/step-actions";
import { StepFrame } from "@/components/requests/step-frame";
import { StructureFields } from "@/components/requests/structure-fields";
import { viewStructureStep } from "@/lib/requests/view-structure-step";
import { saveStepAction } from "../actions";
import { openStep } from "../open-step";

export const metadata: Metadata = { title: "La structure d’exercice – Demande de BAL ORG" };

export default async function StructureStepPage({
  params,
}: PageProps<"/inscription/organisation/[demande]/structure">) {
  const { context, draft, saved, state } = await openStep(params, "structure");
  const { regions, communes } = await viewStructureStep(context, draft.request);
  const domains = Object.fromEntries(regions.map(({ code, domain }) => [code, domain]));
  return (
    <StepFrame actor={context.actor} step="structure" draft={draft} regionName={draft.region.name}>
      <Form action={saveStepAction.bind(null, draft.request.id, "structure")} initialState={state}>
        <StructureFields saved={saved} regions={regions} />
        <PlaceHelp communes={communes} />
        <AddressPreview saved={saved} domains={domains} />
        <StepActions />
      </Form>
    </StepFrame>
  );
}
