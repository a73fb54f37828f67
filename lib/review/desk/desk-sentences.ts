import type { Desk } from "@/lib/review/desk/desk";

const list = new Intl.ListFormat("fr-FR");

/** Who holds a request and since when, in French. */
export function holderSentence(holder: Desk["holder"]): string {
  if (!holder) return "Personne n’a pris cette demande.";
  return `${holder.isMe ? "Vous avez" : `${holder.name} a`} pris cette demande à ${holder.since}.`;
}

/** Who else has it open, in French; nothing when nobody has. */
export function othersSentence(names: string[]): string | undefined {
  if (names.length === 0) return undefined;
  return `${names.length > 1 ? "Regardent" : "Regarde"} aussi\u00a0: ${list.format(names)}.`;
}
