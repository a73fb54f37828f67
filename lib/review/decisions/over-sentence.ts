import { moment } from "@/lib/moment";

type Closed = { state: string; closedAt: Date | null };

/** What became of a decision that somebody comes too late for, as a French sentence. */
export function overSentence({ state, closedAt }: Closed): string {
  const when = closedAt ? ` le ${moment(closedAt)}` : "";
  if (state === "done") return `Trop tard\u00a0: cette décision a pris effet${when}.`;
  if (state === "taken_back") return `Cette décision a été annulée${when}.`;
  if (state === "declined") return `Un collègue a refusé de confirmer cette décision${when}.`;
  if (state === "held") return "Cette décision est déjà confirmée\u00a0: elle prend effet dans un instant.";
  return "Cette décision est restée sans effet\u00a0: rouvrez la demande.";
}
