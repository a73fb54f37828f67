import type { Tone } from "@/components/ui/badge";
import { StatusBadge } from "@/components/ui/status-badge";
import type { ReportedCopy } from "@/lib/registers/operate/view-import";

const words: Record<ReportedCopy["status"], { tone: Tone; label: string }> = {
  waiting: { tone: "info", label: "En attente" },
  running: { tone: "info", label: "En cours" },
  in_service: { tone: "success", label: "En service" },
  replaced: { tone: "neutral", label: "Remplacé" },
  unchanged: { tone: "neutral", label: "Inchangé" },
  refused: { tone: "danger", label: "Refusé" },
  failed: { tone: "danger", label: "En échec" },
};

/** How an import stands, in words. */
export function CopyStatusBadge({ status }: { status: ReportedCopy["status"] }) {
  return <StatusBadge tone={words[status].tone}>{words[status].label}</StatusBadge>;
}
