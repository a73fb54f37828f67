import { createHash } from "node:crypto";
import { randomToken } from "@/lib/secrets";
import { pscEndpoints } from "@/server/psc-endpoints.mjs";
import type { Wish } from "@/tests/support/psc-person.mjs";
import type { openPscProvider } from "@/tests/support/psc-provider.mjs";

type Provider = Awaited<ReturnType<typeof openPscProvider>>;

const site = "http://localhost:9";

/** Walks somebody through the provider, as a browser and then as the site, up to the tokens that it gives. */
export async function tokensFor({ issuer, settings }: Provider, wish: Wish) {
  await fetch(`${issuer}/personnes`, { method: "POST", body: JSON.stringify(wish) });
  const verifier = randomToken();
  const asked = new URLSearchParams({
    client_id: settings.PSC_CLIENT_ID,
    response_type: "code",
    scope: "openid scope_all",
    acr_values: "eidas1",
    redirect_uri: `${site}/api/auth/callback/psc`,
    state: "état",
    nonce: "nonce",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  });
  const browser = stepper(issuer);
  const login = await browser(`/auth?${asked}`);
  const resumed = await browser(login, new URLSearchParams({ identifiant: wish.subjectNameId }));
  const code = new URL(await browser(resumed)).searchParams.get("code") ?? "";
  const answer = await fetch(pscEndpoints(settings).token, {
    method: "POST",
    body: new URLSearchParams({
      ...{ grant_type: "authorization_code", code, code_verifier: verifier },
      redirect_uri: `${site}/api/auth/callback/psc`,
      client_id: settings.PSC_CLIENT_ID,
      client_secret: settings.PSC_CLIENT_SECRET,
    }),
  });
  return (await answer.json()) as { access_token: string; id_token: string };
}

/** A browser that keeps its cookies, and tells where each answer leads. */
function stepper(issuer: string) {
  const cookies = new Map<string, string>();
  return async (path: string, body?: URLSearchParams): Promise<string> => {
    const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
    const answer = await fetch(new URL(path, issuer), {
      redirect: "manual",
      headers: { cookie },
      ...(body && { method: "POST", body }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
      cookies.set(name, value);
    }
    return answer.headers.get("location") ?? "";
  };
}

export const siteOfTokens = site;
