const hour = 3_600_000;

/** How long somebody has waited, for a mail: «moins d’une heure», «1 heure», «47 heures», «3 jours». */
export function waitingTime(since: Date, now: Date): string {
  const hours = Math.floor((now.getTime() - since.getTime()) / hour);
  if (hours < 1) return "moins d’une heure";
  if (hours < 48) return hours === 1 ? "1\u00a0heure" : `${hours}\u00a0heures`;
  return `${Math.floor(hours / 24)}\u00a0jours`;
}
