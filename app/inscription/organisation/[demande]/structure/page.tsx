import type { Metadata } from "next";
import { Form } from "@/components/forms/form";
import { FindingNote } from "@/components/registers/finding-note";
import { RegionOfPick } from "@/components/registers/region-of-pick";
import { RegisterPanel } from "@/components/registers/register-panel";
import { AddressPreview } from "@/components/requests/address-preview";
import { PlaceHelp } from "@/components/requests/place-help";
import { StepActions } from "@/components/requests/step-actions";
import { StepFrame } from "@/components/requests/step-frame";
import { StructureFields } from "@/components/requests/structure-fields";
import { viewStructureRegister } from "@/lib/registers/fill/find-in-register";
import { originsOf } from "@/lib/registers/fill/origins";
import { pickedStructure } from "@/lib/registers/fill/picked-label";
import { viewStructureStep } from "@/lib/requests/view-structure-step";
import { saveStepAction } from "../actions";
import { openStep } from "../open-step";

export const metadata: Metadata = { title: "La structure d’exercice – Demande de BAL ORG" };

export default async function StructureStepPage({
  params,
}: PageProps<"/inscription/organisation/[demande]/structure">) {
  const { context, draft, saved, state } = await openStep(params, "structure");
  const { request, region } = draft;
  const [{ regions, communes }, register] = await Promise.all([
    viewStructureStep(context, request),
    viewStructureRegister(context, request),
  ]);
  const domains = Object.fromEntries(regions.map(({ code, domain }) => [code, domain]));
  const { dataDate, picked, finding } = register;
  const endpoint = `/api/registres/etablissements?region=${request.regionCode}`;
  return (
    <StepFrame actor={context.actor} step="structure" draft={draft} regionName={region.name}>
      <Form
        key={picked?.pickedAt.getTime()}
        action={saveStepAction.bind(null, request.id, "structure")}
        initialState={state}
      >
        <RegisterPanel part="structure" endpoint={endpoint} dataDate={dataDate} picked={pickedStructure(picked)}>
          {register.region && <RegionOfPick {...register.region} />}
        </RegisterPanel>
        <StructureFields
          saved={saved}
          regions={regions}
          origins={originsOf("structure", picked)}
          finding={<FindingNote part="structure" finding={finding} dataDate={dataDate} />}
        />
        <PlaceHelp communes={communes} />
        <AddressPreview saved={saved} domains={domains} />
        <StepActions />
      </Form>
    </StepFrame>
  );
}
