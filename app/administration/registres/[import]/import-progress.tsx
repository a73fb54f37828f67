import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { frenchNumber } from "@/lib/registers/import/french-number";
import { importSpeed, sayWait } from "@/lib/registers/operate/import-speed";
import type { ReportedCopy } from "@/lib/registers/operate/view-import";
import { KeepFresh } from "./keep-fresh";

/** How far an import has come; nothing once it has ended. A script keeps it fresh, and without one there is a link. */
export function ImportProgress({ copy }: { copy: ReportedCopy }) {
  if (copy.status !== "waiting" && copy.status !== "running") return null;
  const { bytesRead, bytesTotal } = copy;
  const isMeasured = bytesTotal !== null && bytesRead > 0;
  return (
    <Card title="Avancement">
      <div className="grid gap-3">
        <label htmlFor="avancement" className="label">
          {stage(copy)}
        </label>
        <progress
          id="avancement"
          className="progress"
          {...(isMeasured && { value: Math.min(bytesRead, bytesTotal), max: bytesTotal })}
        />
        <p className="hint">{details(copy)}</p>
        <KeepFresh>
          <ButtonLink href={`/administration/registres/${copy.id}`} variant="secondary">
            Actualiser
          </ButtonLink>
        </KeepFresh>
      </div>
    </Card>
  );
}

function stage({ status, bytesRead, bytesTotal }: ReportedCopy): string {
  if (status === "waiting") return bytesRead > 0 ? "Réception du fichier" : "En attente";
  const isRead = bytesTotal !== null && bytesRead >= bytesTotal;
  return isRead ? "Indexation, puis mise en service" : "Lecture du fichier";
}

function details(copy: ReportedCopy): string {
  if (copy.status === "waiting") return "L’import commence dès qu’un worker est libre.";
  const { linesPerSecond, secondsLeft } = importSpeed(copy);
  const facts = [`${frenchNumber(copy.linesRead)} lignes lues`];
  if (secondsLeft === 0) return facts.join("");
  if (linesPerSecond) facts.push(`${frenchNumber(linesPerSecond)} lignes par seconde`);
  if (secondsLeft) facts.push(`encore ${sayWait(secondsLeft)} de lecture`);
  return facts.join(", ");
}
