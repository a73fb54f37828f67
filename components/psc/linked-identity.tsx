import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateTime } from "@/components/ui/date-time";
import { DescriptionList } from "@/components/ui/description-list";
import { fullName } from "@/lib/actor";
import type { FormAction } from "@/lib/form-state";
import { formatRpps } from "@/lib/identifiers/rpps";
import type { PscClaims } from "@/lib/psc/claims";

type Props = { identity: { claims: PscClaims; linkedAt: Date; lastSignInAt: Date }; action: FormAction };

/** The identity that opens one's account, and the way to take it away. */
export function LinkedIdentity({ identity: { claims, linkedAt, lastSignInAt }, action }: Props) {
  return (
    <>
      <DescriptionList
        title="Identité reliée à votre compte"
        items={[
          { term: "Nom", value: fullName(claims).trim() },
          { term: "Identifiant RPPS", value: claims.rpps && formatRpps(claims.rpps) },
          { term: "Reliée le", value: <DateTime value={linkedAt} /> },
          { term: "Dernière connexion par elle", value: <DateTime value={lastSignInAt} /> },
        ]}
      />
      <Form action={action}>
        <p>
          Si vous la retirez, il faudra de nouveau votre mot de passe et votre second facteur. Vous pourrez la relier
          plus tard.
        </p>
        <FormActions>
          <SubmitButton variant="secondary">Retirer</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}
