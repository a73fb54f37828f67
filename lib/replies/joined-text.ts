import { usualMessage } from "@/lib/replies/usual-message";

/**
 * What a text becomes when another is inserted without a way back: what somebody wrote stays above; what nobody wrote (a
 * blank, the usual message, a text inserted before) gives way.
 */
export function joinedText(typed: string, inserted: string, insertable: string[]): string {
  const written = typed.replaceAll("\r\n", "\n").trim();
  const isOwn = written !== "" && ![usualMessage, ...insertable].includes(written);
  return isOwn ? `${written}\n\n${inserted}` : inserted;
}
