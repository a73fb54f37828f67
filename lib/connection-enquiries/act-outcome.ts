import { actWordings } from "@/lib/connection-enquiries/acts";

const others: Record<string, string> = {
  prise: "Vous êtes en charge de cette demande, le contact est prévenu.",
  note: "La note est enregistrée.",
};

/** What to say after an act, by what its address says was done. */
export function actOutcome(done: unknown): string | undefined {
  if (typeof done !== "string") return undefined;
  const act = Object.values(actWordings).find(({ segment }) => segment === done);
  return act?.done ?? (Object.hasOwn(others, done) ? others[done] : undefined);
}
