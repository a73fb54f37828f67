import { type RefusalReason, refusalReasonLabels } from "@/lib/requests/refusal-reasons";

type Event = { action: string; actorName: string; detail: Record<string, unknown> };

/** What happened to a request and by whom, as a French sentence; `undefined` for what came before it was first sent. */
export function eventTitle({ action, actorName: who, detail }: Event): string | undefined {
  switch (action) {
    case "request.started":
    case "request.correction_started":
      return undefined;
    case "request.submitted":
      return `Demande envoyée par ${who}`;
    case "request.completed":
      return `Demande complétée par ${who} (version ${detail.version})`;
    case "request.information_requested":
      return `Informations demandées par ${who}`;
    case "request.review_resumed":
      return `Examen repris sans réponse par ${who}`;
    case "request.checked_again":
      return `Contrôles refaits par ${who}`;
    case "request.told_apart":
      return `Distinguée de ${detail.other} par ${who}`;
    case "request.likened":
      return `De nouveau rapprochée de ${detail.other} par ${who}`;
    case "request.another_allowed":
      return `Autre demande autorisée pour la structure par ${who}`;
    case "request.approved":
      return `Demande approuvée par ${who}`;
    case "request.refused":
      return `Demande refusée par ${who}`;
    case "request.withdrawn":
      return `Demande retirée par ${who}`;
    default:
      return `${action}, par ${who}`;
  }
}

/** Why it happened or what it made, when the journal says so. */
export function eventExplanation({ action, detail }: Event): string | undefined {
  if (action === "request.approved" && detail.address) {
    const despite = detail.reason ? `. Malgré les anomalies\u00a0: ${detail.reason}` : "";
    return `Adresse créée\u00a0: ${detail.address}${despite}`;
  }
  if (action === "request.refused" && detail.reason) return refusalReasonLabels[detail.reason as RefusalReason];
  return typeof detail.reason === "string" ? `Motif\u00a0: ${detail.reason}` : undefined;
}
