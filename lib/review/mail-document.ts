import type { PreviewedMail } from "@/lib/review/preview-mail";

const lineStyle = "margin:0;padding:6px 12px;font:15px/1.5 system-ui,sans-serif;color:#10262b;background:#fff";

/** A mail to look at in a frame: whom it goes to and its subject as text, above it. Its links lead nowhere. */
export function mailDocument(mail: PreviewedMail): string {
  const head = line(`À\u00a0: ${mail.to}`) + line(`Objet\u00a0: ${mail.subject}`);
  return mail.html
    .replace(/<head[^>]*>/i, (found) => `${found}<base target="_blank">`)
    .replace(/<body[^>]*>/i, (found) => found + head);
}

/** What stands in the same frame while there is no such mail: what is to be corrected first. */
export function noMailDocument(problems: string[]): string {
  const lines = ["Corrigez d’abord, pour voir le mail\u00a0:", ...problems].map(line).join("");
  return `<!doctype html><html lang="fr"><head><title>Mail</title></head><body>${lines}</body></html>`;
}

function line(text: string): string {
  return `<p style="${lineStyle}">${escaped(text)}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
