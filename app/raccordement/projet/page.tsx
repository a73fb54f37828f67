import type { Metadata } from "next";
import { EnquiryFrame } from "@/components/connection-enquiries/enquiry-frame";
import { ProjectFields } from "@/components/connection-enquiries/project-fields";
import { Form } from "@/components/forms/form";
import { StepActions } from "@/components/requests/step-actions";
import { saveEnquiryStepAction } from "../actions";
import { openStep } from "../open-step";

export const metadata: Metadata = { title: "Le projet – Demande de raccordement" };

export default async function EnquiryProjectPage() {
  const { context, draft, typed, state } = await openStep("project");
  return (
    <EnquiryFrame actor={context.actor} step="project" draft={draft}>
      <Form action={saveEnquiryStepAction.bind(null, "project")} initialState={state}>
        <ProjectFields typed={typed} />
        <StepActions />
      </Form>
    </EnquiryFrame>
  );
}
