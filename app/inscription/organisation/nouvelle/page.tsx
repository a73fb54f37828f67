import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Form } from "@/components/forms/form";
import { PageShell } from "@/components/layout/page-shell";
import { MailboxFields } from "@/components/requests/mailbox-fields";
import { RegionDeadEnd } from "@/components/requests/region-dead-end";
import { StepActions } from "@/components/requests/step-actions";
import { StepFrame } from "@/components/requests/step-frame";
import { requireContext } from "@/lib/context";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { findMyDraft } from "@/lib/requests/find-my-draft";
import { startDraftAction } from "./actions";

export const metadata: Metadata = { title: "La boîte – Demande de BAL ORG" };

export default async function NewRequestPage({ searchParams }: PageProps<"/inscription/organisation/nouvelle">) {
  const context = await requireContext();
  const state = await takeParkedForm(context);
  // The way back from sign-in has lost the region, which the form kept.
  const { region, draftPath } = await findMyDraft(context, (await searchParams).region ?? state.values?.regionCode);
  if (draftPath && !state.values) redirect(draftPath);
  if (!region?.isOpen) {
    return (
      <PageShell actor={context.actor} section="suivi">
        <RegionDeadEnd region={region} />
      </PageShell>
    );
  }
  return (
    <StepFrame actor={context.actor} step="mailbox" regionName={region.name}>
      <Form action={startDraftAction} initialState={state}>
        <input type="hidden" name="regionCode" value={region.code} />
        <MailboxFields />
        <StepActions />
      </Form>
    </StepFrame>
  );
}
