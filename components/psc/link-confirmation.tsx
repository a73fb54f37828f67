import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { Alert } from "@/components/ui/alert";
import { type Actor, fullName } from "@/lib/actor";
import type { FormAction } from "@/lib/form-state";
import { plainWords } from "@/lib/identifiers/plain-words";
import type { PscClaims } from "@/lib/psc/claims";

type Props = {
  action: FormAction;
  actor: Pick<Actor, "kind" | "email" | "firstName" | "lastName">;
  claims: PscClaims;
};

/** Somebody is signed in: one confirmation links their account. Another name is said, and decides nothing. */
export function LinkConfirmation({ action, actor, claims }: Props) {
  const told = fullName(claims).trim();
  const isOtherName = told !== "" && plainWords(told) !== plainWords(fullName(actor));
  return (
    <Form action={action}>
      <p>
        Pro Santé Connect ouvrira le compte de <strong>{fullName(actor)}</strong> ({actor.email}), sans mot de passe ni
        code.
        {claims.rpps && actor.kind === "INT" && " Votre compte portera votre numéro RPPS, vérifié."}
      </p>
      {isOtherName && (
        <Alert kind="warning" title={`Pro Santé Connect vous connaît sous le nom de ${told}.`}>
          <p>Ne continuez que si c’est bien vous.</p>
        </Alert>
      )}
      <FormActions>
        <SubmitButton>Relier mon compte</SubmitButton>
      </FormActions>
    </Form>
  );
}
