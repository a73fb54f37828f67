import type { Metadata } from "next";
import { DecisionPage } from "@/components/review/decision-page";
import { ReasonedForm } from "@/components/review/reasoned-form";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { readRequest } from "@/lib/review/read-request";
import { resumeAction } from "./actions";

export const metadata: Metadata = { title: "Reprendre l’examen" };

export default async function ResumePage({ params }: PageProps<"/instruction/[demande]/reprendre">) {
  const context = await requireContext();
  const { demande } = await params;
  const { request, conflict } = await orNotFound(async () => readRequest(context, requestIdSchema.parse(demande)));
  const isAwaited = request.status === "information_requested";
  const closed = conflict ?? (isAwaited ? undefined : "Cette demande n’attend pas de réponse du demandeur.");
  return (
    <DecisionPage actor={context.actor} title="Reprendre l’examen" request={request} closed={closed}>
      <ReasonedForm
        action={resumeAction.bind(null, request.id)}
        initialState={await takeParkedForm(context)}
        request={request}
        label="Reprendre l’examen"
        hint="Le demandeur a répondu au téléphone, par exemple, ou ne répond pas."
        effects={[
          "La demande revient dans la file, et peut être décidée.",
          "Le demandeur ne peut plus répondre aux questions posées. Aucun mail ne part.",
        ]}
      />
    </DecisionPage>
  );
}
