import type { Metadata } from "next";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { TooLate } from "@/components/requests/too-late";
import { ButtonLink } from "@/components/ui/button-link";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { canEditDraft, canWithdraw } from "@/lib/requests/policy";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { viewDraft } from "@/lib/requests/view-draft";
import { withdrawRequestAction } from "./actions";

export const metadata: Metadata = { title: "Retirer une demande" };

export default async function WithdrawPage({ params }: PageProps<"/suivi/[demande]/retirer">) {
  const context = await requireContext();
  const { request } = await orNotFound(async () => viewDraft(context, requestIdSchema.parse((await params).demande)));
  const isDraft = canEditDraft(context.actor, request);
  if (!isDraft && !canWithdraw(context.actor, request)) {
    return (
      <PageShell actor={context.actor} section="suivi">
        <TooLate requestId={request.id} title="Cette demande ne peut plus être retirée" />
      </PageShell>
    );
  }
  const name = request.companyName ?? request.description;
  return (
    <PageShell actor={context.actor} section="suivi">
      <PageHeading
        eyebrow={[`Demande n° ${request.number}`, name].filter(Boolean).join(" · ")}
        title={isDraft ? "Abandonner ce brouillon ?" : "Retirer cette demande ?"}
        lead={
          isDraft
            ? "Ce que vous avez saisi ne sera plus proposé. Vous pourrez commencer une autre demande."
            : "Le centre de services ne l’examinera pas. Pour obtenir une boîte, il faudra faire une nouvelle demande."
        }
      />
      <Form action={withdrawRequestAction.bind(null, request.id)}>
        <FormActions>
          <SubmitButton variant="danger">{isDraft ? "Abandonner ce brouillon" : "Retirer cette demande"}</SubmitButton>
          <ButtonLink variant="secondary" href={`/suivi/${request.id}`}>
            {isDraft ? "Non, le garder" : "Non, la garder"}
          </ButtonLink>
        </FormActions>
      </Form>
    </PageShell>
  );
}
