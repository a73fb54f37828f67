import "server-only";
import type { findPscArrival } from "@/db/queries/psc-arrivals";
import { claimsSeal } from "@/lib/psc/arrival";
import { type PscClaims, pscClaimsSchema } from "@/lib/psc/claims";
import { unseal } from "@/lib/sealed";

type Row = NonNullable<Awaited<ReturnType<typeof findPscArrival>>>;

/** The claims of an arrival, as `keepArrival` sealed them. */
export async function readArrival({ sealedClaims }: Pick<Row, "sealedClaims">): Promise<PscClaims> {
  return pscClaimsSchema.parse(await unseal(claimsSeal, sealedClaims));
}
