import type { Metadata } from "next";
import { DecisionPage } from "@/components/review/decision-page";
import { RefusalForm } from "@/components/review/refusal-form";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { viewDecisionForm } from "@/lib/review/view-decision-form";
import { refuseAction } from "./actions";

export const metadata: Metadata = { title: "Refuser la demande" };

export default async function RefusePage({ params }: PageProps<"/instruction/[demande]/refuser">) {
  const context = await requireContext();
  const { demande } = await params;
  const { request, applicant, obstacle, conflict, replies } = await orNotFound(() =>
    viewDecisionForm(context, requestIdSchema.parse(demande)),
  );
  return (
    <DecisionPage actor={context.actor} title="Refuser la demande" request={request} closed={obstacle ?? conflict}>
      <RefusalForm
        action={refuseAction.bind(null, request.id)}
        initialState={await takeParkedForm(context)}
        request={request}
        applicant={applicant}
        replies={replies.refuse}
      />
    </DecisionPage>
  );
}
