import type { Metadata } from "next";
import { EnquiryFacts } from "@/components/connection-enquiries/enquiry-facts";
import { EnquiryJournal } from "@/components/connection-enquiries/enquiry-journal";
import { NoteForm } from "@/components/connection-enquiries/note-form";
import { OperatorActs } from "@/components/connection-enquiries/operator-acts";
import { QuestionExchanges } from "@/components/connection-enquiries/question-exchanges";
import { AdministrationNav } from "@/components/layout/administration-nav";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { PunctualityBadge } from "@/components/review/punctuality-badge";
import { Alert } from "@/components/ui/alert";
import { StatusBadge } from "@/components/ui/status-badge";
import { actOutcome } from "@/lib/connection-enquiries/act-outcome";
import { enquiryParamsSchema } from "@/lib/connection-enquiries/operator-schemas";
import { enquiryStatusLabels, enquiryStatusTones, isWaiting } from "@/lib/connection-enquiries/status";
import { viewEnquiry } from "@/lib/connection-enquiries/view-enquiry";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { saveEnquiryNoteAction, takeChargeAction } from "./actions";

export const metadata: Metadata = { title: "Demande de raccordement" };

type Props = PageProps<"/administration/raccordements/[raccordement]">;

export default async function OperatorEnquiryPage({ params, searchParams }: Props) {
  const context = await requireContext();
  const view = await orNotFound(async () => viewEnquiry(context, enquiryParamsSchema.parse(await params).raccordement));
  const outcome = actOutcome((await searchParams).fait);
  const { enquiry, region, events } = view;
  const { id, number, status, createdAt, note } = enquiry;
  return (
    <PageShell actor={context.actor} width="wide" section="administration">
      <AdministrationNav current="/administration/raccordements" />
      <PageHeading
        back={<BackLink href="/administration/raccordements">Raccordements</BackLink>}
        eyebrow={`Raccordement n° ${number} · ${region.name}`}
        title={enquiry.companyName}
        actions={
          <span className="flex flex-wrap gap-2">
            <StatusBadge tone={enquiryStatusTones[status]}>{enquiryStatusLabels[status]}</StatusBadge>
            {isWaiting(status) && <PunctualityBadge submittedAt={createdAt} targetHours={region.targetHours} />}
          </span>
        }
      />
      <div className="grid gap-6">
        {outcome && (
          <Alert kind="success" live>
            {outcome}
          </Alert>
        )}
        <OperatorActs view={view} takeChargeAction={takeChargeAction.bind(null, id)} />
        <EnquiryFacts view={view} />
        <QuestionExchanges questions={view.questions} />
        <NoteForm
          note={note}
          action={saveEnquiryNoteAction.bind(null, id)}
          initialState={await takeParkedForm(context)}
        />
        <EnquiryJournal events={events} />
      </div>
    </PageShell>
  );
}
