import type { PscClaims } from "@/lib/psc/claims";

/**
 * What Pro Santé Connect says of a person, as the form of their new account would: they can't change it. Names that it
 * leaves blank are asked.
 */
export function fixedIdentity({ firstName, lastName, rpps, professionCode }: PscClaims) {
  return {
    ...(firstName && { firstName }),
    ...(lastName && { lastName }),
    ...(professionCode && { professionCode }),
    ...(rpps ? ({ kind: "PER", rpps } as const) : ({ kind: "INT", rpps: "" } as const)),
  };
}
