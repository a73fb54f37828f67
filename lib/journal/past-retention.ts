import { eventCategories, yearsKept } from "@/lib/journal/retention";

/** Whether a line written on `day` is past its time on `today`, both as «2026-11-24» in Paris. */
export function isPastRetention({ day, category }: { day: string; category: string }, today: string): boolean {
  const known = eventCategories.find((one) => one === category);
  if (!known) return false;
  const [year = "", ...rest] = today.split("-");
  return day < [String(Number(year) - yearsKept[known]).padStart(4, "0"), ...rest].join("-");
}
