import type { Metadata } from "next";
import { ApprovalForm } from "@/components/review/approval-form";
import { DecisionPage } from "@/components/review/decision-page";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { approvalWishSchema } from "@/lib/review/approval-wish";
import { viewApproval } from "@/lib/review/view-approval";
import { approveAction } from "./actions";

export const metadata: Metadata = { title: "Approuver la demande" };

export default async function ApprovePage({ params, searchParams }: PageProps<"/instruction/[demande]/approuver">) {
  const context = await requireContext();
  const [{ demande }, query] = await Promise.all([params, searchParams]);
  const { obstacle, conflict, ...found } = await orNotFound(() => {
    const { demande: id, ...typed } = approvalWishSchema.parse({ ...query, demande });
    return viewApproval(context, id, typed);
  });
  return (
    <DecisionPage
      actor={context.actor}
      title="Approuver la demande"
      request={found.request}
      closed={obstacle ?? conflict}
      width="wide"
    >
      <ApprovalForm
        {...found}
        action={approveAction.bind(null, found.request.id)}
        initialState={await takeParkedForm(context)}
      />
    </DecisionPage>
  );
}
