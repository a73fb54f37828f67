import type { Metadata } from "next";
import { DecisionPage } from "@/components/review/decision-page";
import { ReasonedForm } from "@/components/review/reasoned-form";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { readRequest } from "@/lib/review/read-request";
import { allowAnotherAction } from "./actions";

export const metadata: Metadata = { title: "Autoriser une autre demande" };

export default async function AllowAnotherPage({ params }: PageProps<"/instruction/[demande]/autoriser">) {
  const context = await requireContext();
  const { demande } = await params;
  const { request, conflict, canAllowAnother } = await orNotFound(async () =>
    readRequest(context, requestIdSchema.parse(demande)),
  );
  const over = "Une autre demande est déjà autorisée pour cette structure, ou celle-ci n’est plus en cours.";
  return (
    <DecisionPage
      actor={context.actor}
      title="Autoriser une autre demande"
      request={request}
      closed={conflict ?? (canAllowAnother ? undefined : over)}
    >
      <ReasonedForm
        action={allowAnotherAction.bind(null, request.id)}
        initialState={await takeParkedForm(context)}
        request={request}
        label="Autoriser une autre demande"
        hint="Deux services de la structure demandent chacun leur boîte, par exemple."
        effects={[
          "Une seconde demande peut être envoyée pour cette structure pendant que celle-ci est en cours.",
          "Aucun mail ne part\u00a0: prévenez la personne qui attend.",
        ]}
      />
    </DecisionPage>
  );
}
