import { ForgetButton } from "@/components/psc/forget-button";
import { Alert } from "@/components/ui/alert";
import type { PscClaims } from "@/lib/psc/claims";
import { describePerson } from "@/lib/psc/describe-person";

/** Who Pro Santé Connect says that an account being made is for, and the way out for anybody else. */
export function ToldIdentity({ told }: { told: PscClaims }) {
  return (
    <div className="mb-8">
      <Alert kind="info" title={`Identité donnée par Pro Santé Connect\u00a0: ${describePerson(told)}`}>
        <p>Votre compte y sera relié.</p>
        <ForgetButton returnPath="/inscription/individuel">Ce n’est pas vous&nbsp;? Continuer sans elle</ForgetButton>
      </Alert>
    </div>
  );
}
