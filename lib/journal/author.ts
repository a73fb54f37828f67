import type { SessionMethod } from "@/lib/accounts/session-method";
import { fullName } from "@/lib/actor";

type Person = { id: string; firstName: string; lastName: string; method?: SessionMethod };

/** Who acts, for the journal: a person and how they had signed in; without one, a visitor has an `origin`, a job none. */
export type Author = { actor?: Person | undefined; origin?: string };

/** The columns of a line that say it. */
export function authorColumns({ actor, origin }: Author) {
  return {
    actorId: actor?.id ?? null,
    actorName: actor ? fullName(actor) : origin ? "Personne non connectée" : "Balorg",
    method: actor?.method ?? null,
    origin: origin ?? null,
  };
}
