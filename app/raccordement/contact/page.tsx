import type { Metadata } from "next";
import { ContactFields } from "@/components/connection-enquiries/contact-fields";
import { EnquiryFrame } from "@/components/connection-enquiries/enquiry-frame";
import { Form } from "@/components/forms/form";
import { StepActions } from "@/components/requests/step-actions";
import { fullName } from "@/lib/actor";
import { saveEnquiryStepAction } from "../actions";
import { openStep } from "../open-step";

export const metadata: Metadata = { title: "Le contact – Demande de raccordement" };

export default async function EnquiryContactPage() {
  const { context, draft, typed, state } = await openStep("contact");
  const { actor } = context;
  const known = actor ? { contactName: fullName(actor), email: actor.email } : {};
  return (
    <EnquiryFrame
      actor={actor}
      step="contact"
      draft={draft}
      lead="La personne qui suit cette demande, et qui y répond si une précision est nécessaire."
    >
      <Form action={saveEnquiryStepAction.bind(null, "contact")} initialState={state}>
        <ContactFields typed={{ ...known, ...typed }} />
        <StepActions />
      </Form>
    </EnquiryFrame>
  );
}
