import { ApprovalDialog } from "@/components/review/approval-dialog";
import { ApprovalForm } from "@/components/review/approval-form";
import { decisionDialogs } from "@/components/review/decision-dialogs";
import { OpenAtOnce } from "@/components/review/open-at-once";
import { QuestionsForm } from "@/components/review/questions-form";
import { RefusalForm } from "@/components/review/refusal-form";
import { Dialog } from "@/components/ui/dialog";
import { emptyFormState, type FormState } from "@/lib/form-state";
import { parkedDecision } from "@/lib/review/parked-decision";
import type { viewRequest } from "@/lib/review/view-request";
import { approveAction } from "./approuver/actions";
import { askAction } from "./demander/actions";
import { refuseAction } from "./refuser/actions";

type Found = Awaited<ReturnType<typeof viewRequest>>;

/** The three decisions, each in a dialog of the page; what was typed when a session ended is found again in its own. */
export function DecisionDialogs({ request, applicant, account, checks, proposal, replies, parked }: Props) {
  const resumed = parkedDecision(parked);
  const state = (kind: typeof resumed) => (kind === resumed ? parked : emptyFormState);
  const about = { request, applicant };
  return (
    <>
      <ApprovalDialog>
        <ApprovalForm
          {...about}
          action={approveAction.bind(null, request.id)}
          initialState={state("approve")}
          idPrefix="approbation"
          account={account}
          failures={checks.checks.filter(({ verdict }) => verdict === "fail")}
          proposal={proposal}
        />
      </ApprovalDialog>
      <Dialog id={decisionDialogs.ask} title="Demander des informations">
        <QuestionsForm
          {...about}
          action={askAction.bind(null, request.id)}
          initialState={state("ask")}
          idPrefix="questions"
          replies={replies?.ask ?? []}
        />
      </Dialog>
      <Dialog id={decisionDialogs.refuse} title="Refuser la demande" width="narrow">
        <RefusalForm
          {...about}
          action={refuseAction.bind(null, request.id)}
          initialState={state("refuse")}
          idPrefix="refus"
          replies={replies?.refuse ?? []}
        />
      </Dialog>
      {resumed && <OpenAtOnce dialogId={decisionDialogs[resumed]} />}
    </>
  );
}

type Props = Pick<Found, "request" | "applicant" | "account" | "checks" | "proposal" | "replies"> & {
  parked: FormState;
};
