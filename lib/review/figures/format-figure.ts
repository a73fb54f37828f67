const whole = new Intl.NumberFormat("fr-FR");
const oneDecimal = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat("fr-FR", { style: "percent", maximumFractionDigits: 1 });

export function formatCount(count: number): string {
  return whole.format(count);
}

/** «40 min», «26,5 h», «3,2 j»: days from two of them on. */
export function formatHours(hours: number): string {
  if (hours < 1) return `${whole.format(Math.round(hours * 60))}\u00a0min`;
  return hours < 48 ? `${oneDecimal.format(hours)}\u00a0h` : `${oneDecimal.format(hours / 24)}\u00a0j`;
}

/** A share of something; of nothing, there is none. */
export function formatShare(part: number, total: number): string | undefined {
  return total > 0 ? percent.format(part / total) : undefined;
}
