import type { PscClaims } from "@/lib/psc/claims";

/** What comes back from Pro Santé Connect, once it is proved. */
export type PscArrival = { claims: PscClaims; idToken: string; provedAt: Date };

/** What seals it in the database. */
export const claimsSeal = "psc claims";
export const idTokenSeal = "psc id token";

/** How long somebody may take to sign in to their account and link it. */
export const minutesToLink = 30;

/** How long they may take to make one: as long as a registration is kept. */
export const hoursToRegister = 24;
