import { type HandoverFacts, type HandoverState, whyDropped } from "@/lib/succession/policy";

const sentences: Record<Exclude<HandoverState, "to_confirm" | "open" | "dropped">, string> = {
  accepted: "Cette proposition a été acceptée.",
  declined: "Cette proposition a été déclinée par la personne proposée.",
  taken_back: "Cette proposition a été annulée par la personne qui l’avait faite.",
  refused: "Cette proposition n’a pas été confirmée par le second instructeur.",
  objected: "Le responsable de la boîte s’est opposé à cette proposition.",
  expired: "Cette proposition a expiré sans réponse.",
};

/** Why nothing more can be done with a proposal, from its state at this moment. */
export function overSentence(state: HandoverState, handover: HandoverFacts): string {
  if (state === "dropped") return `${whyDropped(handover) ?? ""} Cette proposition ne peut plus aboutir.`.trim();
  if (state === "to_confirm" || state === "open") return "Cette proposition n’attend pas cette réponse.";
  return sentences[state];
}
