import type { Metadata } from "next";
import { PageShell } from "@/components/layout/page-shell";
import { ChecksCard } from "@/components/review/checks-card";
import { ConsoleHeading } from "@/components/review/console-heading";
import { ConsoleNav } from "@/components/review/console-nav";
import { DecisionDesk } from "@/components/review/decision-desk";
import { DecisionPanel } from "@/components/review/decision-panel";
import { DeskBar } from "@/components/review/desk/desk-bar";
import { NotesCard } from "@/components/review/desk/notes-card";
import { DuplicatesCard } from "@/components/review/duplicates-card";
import { OpenDecision } from "@/components/review/open-decision";
import { RequestDetails } from "@/components/review/request-details";
import { Shortcuts } from "@/components/review/shortcuts/shortcuts";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { isLive } from "@/lib/requests/status";
import { consoleWishSchema } from "@/lib/review/console-wish";
import { viewRequest } from "@/lib/review/view-request";
import { checkAgainAction, likenAgainAction, tellApartAction } from "./actions";
import { confirmAction, takeBackAction } from "./decision-actions";
import { DecisionDialogs } from "./decision-dialogs";
import { addNoteAction, releaseHoldAction, takeHoldAction } from "./desk-actions";

export const metadata: Metadata = { title: "Instruire une demande" };

export default async function ReviewRequestPage({ params, searchParams }: PageProps<"/instruction/[demande]">) {
  const context = await requireContext();
  const [{ demande }, query, parked] = await Promise.all([params, searchParams, takeParkedForm(context)]);
  const found = await orNotFound(async () => {
    const wish = consoleWishSchema.parse({ ...query, demande });
    return { ...(await viewRequest(context, wish)), view: wish.view };
  });
  const { request, region, applicant, account, conflict, notes, decision } = found;
  const { id } = request;
  const canAct = conflict === undefined;
  const canDecide = canAct && found.obstacle === undefined;
  return (
    <PageShell actor={context.actor} width="wide" section="instruction">
      <div className="console">
        <ConsoleHeading
          request={request}
          applicant={applicant}
          region={region}
          nav={<ConsoleNav view={found.view} {...found.neighbours} shortcuts={<Shortcuts place="request" />} />}
          desk={
            <DeskBar
              requestId={id}
              desk={found.desk}
              take={takeHoldAction.bind(null, id)}
              release={releaseHoldAction.bind(null, id)}
              canTake={canDecide}
              canNote={notes !== undefined}
            />
          }
        />
        <div className="console-panes">
          <ChecksCard
            {...found.checks}
            checkAgain={
              canAct && isLive(request.status) && !decision.open ? checkAgainAction.bind(null, id) : undefined
            }
          />
          <section className="card console-side" aria-labelledby="decision">
            <h2 id="decision" className={canDecide ? "sr-only" : undefined}>
              Décision
            </h2>
            <DecisionPanel
              {...found}
              closed={decision.closed}
              open={
                decision.open && (
                  <OpenDecision
                    requestId={id}
                    decision={decision.open}
                    takeBack={takeBackAction.bind(null, id)}
                    confirm={confirmAction.bind(null, id)}
                  />
                )
              }
            >
              <DecisionDesk requestId={id} proposal={found.proposal} />
            </DecisionPanel>
          </section>
        </div>
      </div>
      {canDecide && <DecisionDialogs {...found} account={account} parked={parked} />}
      <RequestDetails
        {...found}
        canAllowAnother={canAct && found.canAllowAnother}
        notes={notes && <NotesCard notes={notes} add={addNoteAction.bind(null, id)} initialState={parked} />}
        duplicates={
          <DuplicatesCard
            duplicates={found.duplicates}
            tellApart={canAct ? tellApartAction.bind(null, id) : undefined}
            likenAgain={canAct ? likenAgainAction.bind(null, id) : undefined}
          />
        }
      />
    </PageShell>
  );
}
