import { FieldSet } from "@/components/forms/field-set";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { AddressField } from "@/components/review/address-field";
import { EffectsList } from "@/components/review/effects-list";
import { FailuresField } from "@/components/review/failures-field";
import { MailPreview } from "@/components/review/mail-preview";
import { ReadAgain } from "@/components/review/read-again";
import { ResponsableField } from "@/components/review/responsable-field";
import { ViewField } from "@/components/review/view-field";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction, FormState } from "@/lib/form-state";
import { approvalEffects } from "@/lib/review/approval-effects";
import type { FoundAddress } from "@/lib/review/checked-address";

type Person = { id: string; firstName: string; lastName: string };

type Props = {
  action: FormAction;
  initialState?: FormState;
  idPrefix?: string;
  request: {
    id: string;
    version: number;
    isListed: boolean;
    responsableRpps: string;
    responsableFirstName: string;
    responsableLastName: string;
  };
  applicant: Person & { email: string };
  /** The account that declares the responsable's RPPS number. */
  account: (Person & { rppsCheckedAt: Date | null; addressId: string | null; createdAt: Date }) | undefined;
  failures: { code: string; sentence: string }[];
  proposal: {
    localPart: string;
    domain: string | undefined;
    domains: { domain: string; professions: string[] }[];
    availability: FoundAddress | undefined;
  };
};

/**
 * Approving, in a dialog of the request or on a page of its own: what there is to say or to choose, all that it does, and
 * the mail that leaves. The keyboard starts on what is missing, else on the button that approves.
 */
export function ApprovalForm({ action, initialState = {}, idPrefix, request, applicant, account, ...rest }: Props) {
  const { failures, proposal } = rest;
  const { localPart, domain, domains, availability } = proposal;
  return (
    <Form action={action} initialState={initialState} idPrefix={idPrefix} className="approval">
      <ReadAgain requestId={request.id} />
      <div className="form">
        <input type="hidden" name="version" value={request.version} />
        <ViewField />
        {failures.length > 0 ? (
          <div data-dialog-focus="">
            <FailuresField failures={failures} />
          </div>
        ) : (
          <FailuresField failures={failures} />
        )}
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
          <div data-dialog-focus="">
            <ResponsableField account={account} applicant={applicant} request={request} />
          </div>
        )}
      </div>
      <div className="form">
        <EffectsList
          title="En approuvant"
          effects={approvalEffects({ applicant, account, isListed: request.isListed })}
        />
        <FormActions>
          <span data-dialog-focus="">
            <SubmitButton name="intent" value="approve">
              Approuver et ouvrir la boîte
            </SubmitButton>
          </span>
          <ButtonLink href={`/instruction/${request.id}`} variant="quiet" data-dialog-close="">
            Annuler
          </ButtonLink>
        </FormActions>
        <MailPreview requestId={request.id} localPart={localPart} domain={domain ?? ""} />
      </div>
    </Form>
  );
}
