import "server-only";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { z } from "zod";
import type { PscClaims } from "@/lib/psc/claims";
import { PscFailed } from "@/lib/psc/errors";
import { readClaims } from "@/lib/psc/read-claims";
import type { PscSettings } from "@/lib/psc/settings";

const patience = 5_000;

type Asked = { accessToken: string; subject: string };

/**
 * Asks who a token was given for, once. The answer is JSON, or a JWT signed with a key of the provider; it must be about
 * `subject`, whom the id_token names. The token itself is kept nowhere.
 */
export async function readUserinfo(settings: PscSettings, { accessToken, subject }: Asked): Promise<PscClaims> {
  const answer = await fetch(settings.userinfo, {
    headers: { authorization: `Bearer ${accessToken}`, accept: "application/json, application/jwt" },
    redirect: "error",
    signal: AbortSignal.timeout(patience),
  });
  if (!answer.ok) throw new PscFailed("unavailable", `userinfo answered ${answer.status}`);
  const body = await answer.text();
  const isSigned = answer.headers.get("content-type")?.startsWith("application/jwt");
  const userinfo: unknown = isSigned ? await verified(settings, body) : JSON.parse(body);
  const { sub } = z.object({ sub: z.string() }).parse(userinfo);
  if (sub !== subject) throw new PscFailed("invalid", "userinfo is about somebody else");
  return readClaims(userinfo);
}

/** The keys are fetched each time: one may be a minute old. */
async function verified({ jwks, issuer, clientId }: PscSettings, token: string) {
  const keys = createRemoteJWKSet(new URL(jwks), { timeoutDuration: patience });
  const { payload } = await jwtVerify(token, keys, { issuer, audience: clientId, clockTolerance: 10 });
  return payload;
}
