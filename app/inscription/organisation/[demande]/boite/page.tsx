import type { Metadata } from "next";
import { Form } from "@/components/forms/form";
import { MailboxFields } from "@/components/requests/mailbox-fields";
import { StepActions } from "@/components/requests/step-actions";
import { StepFrame } from "@/components/requests/step-frame";
import { saveStepAction } from "../actions";
import { openStep } from "../open-step";

export const metadata: Metadata = { title: "La boîte – Demande de BAL ORG" };

export default async function MailboxStepPage({
  params,
  searchParams,
}: PageProps<"/inscription/organisation/[demande]/boite">) {
  const blankOnes = (await searchParams).verifier === "1";
  const { context, draft, saved, state } = await openStep(params, "mailbox", { blankOnes });
  return (
    <StepFrame actor={context.actor} step="mailbox" draft={draft} regionName={draft.region.name}>
      <Form action={saveStepAction.bind(null, draft.request.id, "mailbox")} initialState={state}>
        <MailboxFields saved={saved} />
        <StepActions />
      </Form>
    </StepFrame>
  );
}
