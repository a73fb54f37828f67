import type { Metadata } from "next";
import { EnquiryFrame } from "@/components/connection-enquiries/enquiry-frame";
import { StructureFields } from "@/components/connection-enquiries/structure-fields";
import { Form } from "@/components/forms/form";
import { FindingNote } from "@/components/registers/finding-note";
import { RegisterPanel } from "@/components/registers/register-panel";
import { PlaceHelp } from "@/components/requests/place-help";
import { StepActions } from "@/components/requests/step-actions";
import { viewStructureStep } from "@/lib/connection-enquiries/view-structure-step";
import { originsOf } from "@/lib/registers/fill/origins";
import { pickedStructure } from "@/lib/registers/fill/picked-label";
import { saveEnquiryStepAction } from "../actions";
import { openStep } from "../open-step";

export const metadata: Metadata = { title: "La structure – Demande de raccordement" };

export default async function EnquiryStructurePage() {
  const { context, draft, typed, state } = await openStep("structure");
  const { regions, communes, dataDate, finding } = await viewStructureStep(context, draft);
  const picked = draft?.picked ?? undefined;
  return (
    <EnquiryFrame actor={context.actor} step="structure" draft={draft}>
      <Form key={picked?.identifier} action={saveEnquiryStepAction.bind(null, "structure")} initialState={state}>
        <RegisterPanel
          part="structure"
          endpoint={`/api/registres/raccordement?region=${encodeURIComponent(typed.regionCode ?? "")}`}
          dataDate={dataDate}
          picked={pickedStructure(picked)}
        />
        <StructureFields
          typed={typed}
          regions={regions}
          origins={originsOf("structure", picked)}
          finding={<FindingNote part="structure" finding={finding} dataDate={dataDate} />}
        />
        <PlaceHelp communes={communes} />
        <StepActions />
      </Form>
    </EnquiryFrame>
  );
}
