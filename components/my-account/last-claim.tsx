import { Alert } from "@/components/ui/alert";
import { DateTime } from "@/components/ui/date-time";
import { formatRpps } from "@/lib/identifiers/rpps";

type Claim = { rpps: string; createdAt: Date; outcome: string | null; reason: string | null };
type Props = { claim: Claim | undefined; serviceCentreName: string };

/** What has become of the number declared last. */
export function LastClaim({ claim, serviceCentreName }: Props) {
  if (claim?.outcome === null) {
    return (
      <Alert kind="info" title={`Numéro ${formatRpps(claim.rpps)} déclaré`}>
        <p>
          {serviceCentreName} le vérifie depuis le <DateTime value={claim.createdAt} />. Vous recevrez la réponse par
          mail. Une faute de frappe&nbsp;? Déclarez de nouveau ci-dessous&nbsp;: le dernier numéro remplace l’autre.
        </p>
      </Alert>
    );
  }
  if (claim?.outcome !== "refused") return null;
  return (
    <Alert kind="warning" title={`Le numéro ${formatRpps(claim.rpps)} n’a pas pu être vérifié`}>
      <p className="whitespace-pre-line">{claim.reason}</p>
    </Alert>
  );
}
