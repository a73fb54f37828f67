import type { PscFailure } from "@/lib/psc/errors";

export const pscArrivalPath = "/connexion/psc/arrivee";

/** Whether a page is a step of the way through Pro Santé Connect itself. */
export function isPscPage(path: string): boolean {
  return path.startsWith("/connexion/psc/");
}

const reasons: Record<PscFailure, string> = {
  unavailable: "panne",
  refused: "refus",
  replayed: "recommencer",
  invalid: "reponse",
};

/** The page that says why the way through Pro Santé Connect ended. */
export function pscFailurePath(failure: PscFailure) {
  return `/connexion/psc/erreur?motif=${reasons[failure]}` as const;
}

/** What such a page tells of; anything else means starting again. */
export function pscFailureOf(reason: unknown): PscFailure {
  const [failure] = Object.entries(reasons).find(([, known]) => known === reason) ?? [];
  return (failure as PscFailure | undefined) ?? "replayed";
}
