import type { Metadata } from "next";
import { DecisionPage } from "@/components/review/decision-page";
import { TakeOverForm } from "@/components/review/desk/take-over-form";
import { fullName } from "@/lib/actor";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { viewHold } from "@/lib/review/desk/view-hold";
import { takeOverAction } from "../desk-actions";

export const metadata: Metadata = { title: "Reprendre à un collègue" };

export default async function TakeOverPage({ params }: PageProps<"/instruction/[demande]/prendre">) {
  const context = await requireContext();
  const { demande } = await params;
  const { request, hold, obstacle, conflict } = await orNotFound(async () =>
    viewHold(context, requestIdSchema.parse(demande)),
  );
  const closed = obstacle ?? conflict ?? (hold ? undefined : "Aucun collègue ne tient cette demande.");
  return (
    <DecisionPage actor={context.actor} title="Reprendre à un collègue" request={request} closed={closed}>
      {hold && (
        <TakeOverForm
          action={takeOverAction.bind(null, request.id)}
          initialState={await takeParkedForm(context)}
          requestId={request.id}
          holder={{ id: hold.holderId, name: fullName(hold) }}
        />
      )}
    </DecisionPage>
  );
}
