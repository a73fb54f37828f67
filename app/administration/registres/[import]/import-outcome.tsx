import { Alert, type AlertKind } from "@/components/ui/alert";
import type { ReportedCopy } from "@/lib/registers/operate/view-import";

const sentences: Record<ReportedCopy["status"], { kind: AlertKind; title: string }> = {
  waiting: { kind: "info", title: "L’import attend son tour." },
  running: { kind: "info", title: "L’import est en cours. La copie d’avant reste en service jusqu’à la fin." },
  in_service: { kind: "success", title: "Cette copie est en service." },
  replaced: { kind: "info", title: "Cette copie a été en service ; une plus récente l’a remplacée." },
  unchanged: { kind: "info", title: "Ce fichier est celui qui est déjà en service : rien n’a changé." },
  refused: { kind: "error", title: "Ce fichier a été refusé : la copie d’avant reste en service." },
  failed: { kind: "error", title: "L’import a échoué : la copie d’avant reste en service." },
};

/** What came of an import, in one sentence said to screen readers when it changes, and why. */
export function ImportOutcome({ copy: { status, message } }: { copy: ReportedCopy }) {
  const { kind, title } = sentences[status];
  return (
    <div role="status">
      <Alert kind={kind} title={title}>
        {message && <p>{message}</p>}
      </Alert>
    </div>
  );
}
