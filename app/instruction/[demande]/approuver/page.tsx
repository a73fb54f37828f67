import type { Metadata } from "next";
import { FieldSet } from "@/components/forms/field-set";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { AddressField } from "@/components/review/address-field";
import { DecisionPage } from "@/components/review/decision-page";
import { EffectsList } from "@/components/review/effects-list";
import { FailuresField } from "@/components/review/failures-field";
import { ResponsableField } from "@/components/review/responsable-field";
import { ButtonLink } from "@/components/ui/button-link";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { approvalEffects } from "@/lib/review/approval-effects";
import { viewApproval } from "@/lib/review/view-approval";
import { approveAction } from "./actions";

export const metadata: Metadata = { title: "Approuver la demande" };

export default async function ApprovePage({ params }: PageProps<"/instruction/[demande]/approuver">) {
  const context = await requireContext();
  const { demande } = await params;
  const { request, applicant, account, proposal, failures, obstacle, conflict } = await orNotFound(() =>
    viewApproval(context, requestIdSchema.parse(demande)),
  );
  const { localPart, domain, domains, availability } = proposal;
  return (
    <DecisionPage actor={context.actor} title="Approuver la demande" request={request} closed={obstacle ?? conflict}>
      <Form action={approveAction.bind(null, request.id)} initialState={await takeParkedForm(context)}>
        <input type="hidden" name="version" value={request.version} />
        <FailuresField failures={failures} />
        <FieldSet legend="Adresse MSSanté à créer">
          <AddressField
            requestId={request.id}
            localPart={localPart}
            domain={domain}
            domains={domains}
            proposed={availability}
          />
        </FieldSet>
        {account && account.id !== applicant.id && (
          <ResponsableField account={account} applicant={applicant} request={request} />
        )}
        <EffectsList
          title="En approuvant"
          effects={approvalEffects({ applicant, account, isListed: request.isListed })}
        />
        <FormActions>
          <SubmitButton name="intent" value="approve">
            Approuver et ouvrir la boîte
          </SubmitButton>
          <ButtonLink href={`/instruction/${request.id}`} variant="quiet">
            Annuler
          </ButtonLink>
        </FormActions>
      </Form>
    </DecisionPage>
  );
}
