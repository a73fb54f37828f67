import { DomainError } from "@/lib/errors";

/** How old the last entering of a factor may be, in minutes, for an act that cannot easily be undone. */
const proofMinutes = {
  /** What changes who may enter: an e-mail, a factor, who answers for a box. */
  sensitive: 15,
  /** What staff decide all day. */
  decision: 12 * 60,
} as const;

export type SensitiveAct = keyof typeof proofMinutes;

export function isProofRecent({ provedAt }: { provedAt: Date }, act: SensitiveAct, now = Date.now()): boolean {
  return provedAt.getTime() > now - proofMinutes[act] * 60_000;
}

/** Throws `ProofNeeded`: the page mostly asked for the proof before (`requireContext`), this is the gate. */
export function assertRecentProof(actor: { provedAt: Date }, act: SensitiveAct): void {
  if (!isProofRecent(actor, act)) throw new ProofNeeded();
}

export class ProofNeeded extends DomainError {
  override readonly name = "ProofNeeded";
  readonly userMessage = "Confirmez d’abord votre identité\u00a0: rechargez la page, puis recommencez.";
}
