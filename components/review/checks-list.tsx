import { CheckItem } from "@/components/review/check-item";
import type { Verdict } from "@/lib/registers/checks/check";
import type { ComparedCheck } from "@/lib/registers/checks/compare-checks";

/** The checks: what needs the reviewer or changed since the submission in sight, the rest a click away. */
export function ChecksList({ checks }: { checks: ComparedCheck[] }) {
  const isInSight = ({ verdict, before }: ComparedCheck) =>
    verdict === "fail" || verdict === "warn" || before !== undefined;
  const inSight = checks.filter(isInSight);
  const aside = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict && !isInSight(check));
  return (
    <>
      {inSight.length > 0 ? (
        <ul className="grid">
          {inSight.map((check) => (
            <CheckItem key={check.code} check={check} />
          ))}
        </ul>
      ) : (
        <p>Aucun contrôle n’a trouvé d’anomalie, ni de point à vérifier.</p>
      )}
      <Aside checks={aside("unknown")} one="1 contrôle sans réponse" several="contrôles sans réponse" />
      <Aside checks={aside("pass")} one="1 contrôle conforme" several="contrôles conformes" />
    </>
  );
}

function Aside({ checks, one, several }: { checks: ComparedCheck[]; one: string; several: string }) {
  if (checks.length === 0) return null;
  return (
    <details className="border-line border-t py-2">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">
        {checks.length > 1 ? `${checks.length} ${several}` : one}
      </summary>
      <ul className="grid">
        {checks.map((check) => (
          <CheckItem key={check.code} check={check} />
        ))}
      </ul>
    </details>
  );
}
