import { Alert } from "@/components/ui/alert";
import { DateTime } from "@/components/ui/date-time";
import { describeFinding } from "@/lib/journal/verify/describe-finding";
import type { VerificationOutcome } from "@/lib/journal/verify/outcome";

type Props = { verification: { finishedAt: Date; outcome: VerificationOutcome } | undefined };

const format = new Intl.NumberFormat("fr-FR");

/** What the last nightly verification found, first of all when something is wrong. */
export function VerificationCard({ verification }: Props) {
  if (!verification) return <p className="hint">Le journal est vérifié chaque nuit&nbsp;: il ne l’a pas encore été.</p>;
  const { finishedAt, outcome } = verification;
  if (outcome.wrong === 0) {
    return (
      <p className="hint">
        Vérifié le <DateTime value={finishedAt} />
        &nbsp;: {format.format(outcome.links)} lignes, aucune n’a été changée ni supprimée depuis son écriture.
      </p>
    );
  }
  return (
    <Alert kind="error">
      <p>
        La vérification du <DateTime value={finishedAt} /> a trouvé {format.format(outcome.wrong)}{" "}
        {outcome.wrong > 1 ? "anomalies" : "anomalie"}&nbsp;: le journal n’est plus tel qu’il a été écrit.
      </p>
      <ul className="list-disc pl-5">
        {outcome.findings.slice(0, 10).map((finding) => (
          <li key={describeFinding(finding)}>{describeFinding(finding)}</li>
        ))}
      </ul>
    </Alert>
  );
}
