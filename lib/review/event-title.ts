import { readSecondLook, secondLookLabels } from "@/lib/regions/second-look";
import { type RefusalReason, refusalReasonLabels } from "@/lib/requests/refusal-reasons";
import type { DecisionKind } from "@/lib/review/decisions/content";
import { decisionNames } from "@/lib/review/decisions/decision-words";

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
    case "request.taken":
      return `Demande prise par ${who}`;
    case "request.taken_over":
      return `Demande reprise à ${detail.from} par ${who}`;
    case "request.released":
      return `Demande libérée par ${who}`;
    case "request.note_added":
      return `Note ajoutée par ${who}`;
    case "request.another_allowed":
      return `Autre demande autorisée pour la structure par ${who}`;
    case "request.decision_made":
      return `${decisionName(detail)} prise par ${who}`;
    case "request.decision_taken_back":
      return `${decisionName(detail)} annulée par ${who}`;
    case "request.decision_confirmed":
      return `Approbation confirmée par ${who}`;
    case "request.decision_declined":
      return `Approbation non confirmée par ${who}`;
    case "request.decision_failed":
      return `${decisionName(detail)} restée sans effet`;
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

function decisionName({ kind }: Event["detail"]): string {
  return decisionNames[kind as DecisionKind] ?? "Décision";
}

/** Why it happened or what it made, when the journal says so. */
export function eventExplanation({ action, detail }: Event): string | undefined {
  if (action === "request.approved" && detail.address) {
    const despite = detail.reason ? `. Malgré les anomalies\u00a0: ${detail.reason}` : "";
    return `Adresse créée\u00a0: ${detail.address}${despite}`;
  }
  if (action === "request.decision_made" && Array.isArray(detail.secondLook)) {
    const reasons = readSecondLook(detail.secondLook).map((reason) => secondLookLabels[reason]);
    return `Un collègue doit la confirmer\u00a0: ${reasons.join("\u00a0; ")}.`;
  }
  if (action === "request.refused" && detail.reason) return refusalReasonLabels[detail.reason as RefusalReason];
  return typeof detail.reason === "string" ? `Motif\u00a0: ${detail.reason}` : undefined;
}
