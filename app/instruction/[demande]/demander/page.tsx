import type { Metadata } from "next";
import { DecisionPage } from "@/components/review/decision-page";
import { QuestionsForm } from "@/components/review/questions-form";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { viewDecisionForm } from "@/lib/review/view-decision-form";
import { askAction } from "./actions";

export const metadata: Metadata = { title: "Demander des informations" };

export default async function AskPage({ params }: PageProps<"/instruction/[demande]/demander">) {
  const context = await requireContext();
  const { demande } = await params;
  const { request, applicant, obstacle, conflict, replies } = await orNotFound(() =>
    viewDecisionForm(context, requestIdSchema.parse(demande)),
  );
  return (
    <DecisionPage
      actor={context.actor}
      title="Demander des informations"
      request={request}
      closed={obstacle ?? conflict}
    >
      <QuestionsForm
        action={askAction.bind(null, request.id)}
        initialState={await takeParkedForm(context)}
        request={request}
        applicant={applicant}
        replies={replies.ask}
      />
    </DecisionPage>
  );
}
