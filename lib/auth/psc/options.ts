import "server-only";
import { decodeJwt } from "jose";
import type { AuthOptions, TokenSet } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import { pscArrivalPath, pscFailurePath } from "@/lib/auth/psc/paths";
import { env } from "@/lib/env";
import type { PscArrival } from "@/lib/psc/arrival";
import { PscFailed } from "@/lib/psc/errors";
import { readUserinfo } from "@/lib/psc/read-userinfo";
import type { PscSettings } from "@/lib/psc/settings";

/** The only level of assurance that Pro Santé Connect gives. */
const assurance = "eidas1";

/** How one coming back ended: next-auth itself hides what went wrong. */
export type Ending = { arrival?: PscArrival; error?: unknown };

/** next-auth for one coming and going: it checks what comes back, and never opens a session of its own. */
export function pscOptions(settings: PscSettings, ending: Ending = {}): AuthOptions {
  const { NEXTAUTH_SECRET: secret, PUBLIC_URL } = env();
  // next-auth reads the address of the site there, and nowhere else.
  process.env.NEXTAUTH_URL = PUBLIC_URL;
  return {
    secret,
    providers: [provider(settings, ending)],
    pages: { error: pscFailurePath("invalid"), signIn: pscFailurePath("invalid") },
    // Its own lines would hold the claims of a person: the errors are in `ending`.
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
    callbacks: { signIn: () => pscArrivalPath },
  };
}

function provider(settings: PscSettings, ending: Ending): OAuthConfig<{ sub: string }> {
  return {
    id: "psc",
    name: "Pro Santé Connect",
    type: "oauth",
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    issuer: settings.issuer,
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    client: { token_endpoint_auth_method: "client_secret_post" },
    jwks_endpoint: settings.jwks,
    httpOptions: { timeout: 5_000 },
    authorization: { url: settings.authorization, params: { scope: "openid scope_all", acr_values: assurance } },
    token: {
      url: settings.token,
      // What openid-client does by itself, with the reason of a failure kept.
      request: async ({ client, provider: { callbackUrl }, params, checks }) => {
        try {
          return { tokens: await client.callback(callbackUrl, params, checks) };
        } catch (error) {
          ending.error = error;
          throw error;
        }
      },
    },
    userinfo: {
      url: settings.userinfo,
      request: async ({ tokens }) => {
        try {
          ending.arrival = await readArrival(settings, tokens);
          return { sub: ending.arrival.claims.subjectNameId };
        } catch (error) {
          ending.error = error;
          throw error;
        }
      },
    },
    profile: ({ sub }) => ({ id: sub }),
  };
}

/** openid-client has found the signature, the issuer, the audience, the nonce and the dates of the id_token right. */
const idTokenSchema = z.object({
  sub: z.string(),
  acr: z.literal(assurance).optional(),
  auth_time: z.number().optional(),
});

async function readArrival(
  settings: PscSettings,
  { access_token: accessToken, id_token: idToken }: TokenSet,
): Promise<PscArrival> {
  if (!accessToken || !idToken) throw new PscFailed("invalid", "a token is missing");
  const { sub: subject, auth_time: provedAt } = idTokenSchema.parse(decodeJwt(idToken));
  const claims = await readUserinfo(settings, { accessToken, subject });
  return { claims, idToken, provedAt: provedAt ? new Date(provedAt * 1000) : new Date() };
}
