import "server-only";
import { env } from "@/lib/env";
import { NotFound } from "@/lib/errors";
import { pscEndpoints } from "@/server/psc-endpoints.mjs";

export type PscSettings = ReturnType<typeof pscSettings>;

/** Who we are to Pro Santé Connect, and where it is. Throws `NotFound` as long as it is not set up. */
export function pscSettings() {
  const settings = env();
  const { PSC_CLIENT_ID: clientId, PSC_CLIENT_SECRET: clientSecret } = settings;
  if (!clientId || !clientSecret) throw new NotFound();
  return { clientId, clientSecret, ...pscEndpoints(settings) };
}
