import { CheckRow } from "@/components/review/check-row";
import type { ComparedCheck } from "@/lib/registers/checks/compare-checks";

/** The checks, as they come: what needs the reviewer or changed since the submission in sight, the rest a click away. */
export function ChecksTable({ checks }: { checks: ComparedCheck[] }) {
  const inSight = checks.filter(isInSight);
  const passed = checks.filter((check) => !isInSight(check));
  return (
    <>
      {inSight.length > 0 ? (
        <Table caption="Contrôles à regarder" checks={inSight} />
      ) : (
        <p className="p-2">Aucun contrôle n’a trouvé d’anomalie, ni de point à vérifier.</p>
      )}
      {passed.length > 0 && (
        <details className="checks-passed">
          <summary>
            {passed.length > 1 ? `${passed.length} contrôles sans anomalie` : "1 contrôle sans anomalie"}
          </summary>
          <Table caption="Contrôles sans anomalie" checks={passed} />
        </details>
      )}
    </>
  );
}

function isInSight({ verdict, before }: ComparedCheck): boolean {
  return verdict !== "pass" || before !== undefined;
}

function Table({ caption, checks }: { caption: string; checks: ComparedCheck[] }) {
  return (
    <table className="checks-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Verdict</th>
          <th scope="col">Contrôle</th>
          <th scope="col">Source</th>
          <th scope="col">Date</th>
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <CheckRow key={check.code} check={check} />
        ))}
      </tbody>
    </table>
  );
}
