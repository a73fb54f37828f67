/** @import { IncomingMessage, ServerResponse } from "node:http" */
/** @import { PscPerson } from "./psc-person.mjs" */
import { createServer } from "node:http";
import Provider from "oidc-provider";
import { freePort } from "../../scripts/ports.mjs";
import { forgeAnswers } from "./psc-forgeries.mjs";
import { aSigningKey } from "./psc-keys.mjs";
import { loginPage, logoutPage, readForm } from "./psc-pages.mjs";
import { claimNames, readPerson } from "./psc-person.mjs";
import { pscStore } from "./psc-store.mjs";

/** Who the site is to the provider. */
export const pscClient = { PSC_CLIENT_ID: "balorg", PSC_CLIENT_SECRET: "secret-du-fournisseur-de-test" };

/**
 * @typedef {object} PscOptions
 * @property {string} siteUrl
 * @property {boolean} [signedUserinfo] whether userinfo is a signed JWT
 * @property {number} [port] of a provider that was closed, to open it again
 */

/**
 * An OpenID Connect provider set up like Pro Santé Connect, at its paths: client secret, PKCE, `eidas1`, its claims, a form
 * to log in with. Whoever is registered by POST /personnes may log in there; POST /cles gives it a new key.
 *
 * @param {PscOptions} options
 */
export async function openPscProvider({ siteUrl, signedUserinfo = false, port }) {
  const ownPort = port ?? (await freePort());
  const issuer = `http://127.0.0.1:${ownPort}`;
  /** @type {Map<string, PscPerson>} */
  const people = new Map();
  const adapter = pscStore();
  let keys = [await aSigningKey()];
  let provider = configured();

  function configured() {
    const made = new Provider(issuer, configuration({ siteUrl, signedUserinfo, people, keys, adapter }));
    forgeAnswers(made, { people, key: () => keys[0] });
    return { made, handle: made.callback() };
  }

  /** @param {IncomingMessage} request @param {ServerResponse} response */
  async function answer(request, response) {
    const { url = "/", method } = request;
    if (method === "POST" && url === "/personnes") {
      const person = readPerson(JSON.parse(await readBody(request)));
      people.set(person.claims.SubjectNameID, person);
      return response.end();
    }
    if (method === "POST" && url === "/cles") {
      keys = [await aSigningKey(), ...keys];
      provider = configured();
      return response.end();
    }
    if (!url.startsWith("/interaction/")) return provider.handle(request, response);
    if (method !== "POST") return loginPage(response);
    return finishLogin(provider.made, request, response);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((resolve) => server.listen(ownPort, "127.0.0.1", () => resolve(undefined)));
  return {
    issuer,
    port: ownPort,
    settings: { ...pscClient, PSC_ISSUER: issuer, PSC_AUTHORIZATION_URL: `${issuer}/auth` },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * @param {Required<Omit<PscOptions, "port">> & { people: Map<string, PscPerson>, keys: import("jose").JWK[], adapter: import("oidc-provider").AdapterFactory }} options
 * @returns {import("oidc-provider").Configuration}
 */
function configuration({ siteUrl, signedUserinfo, people, keys, adapter }) {
  const root = "/protocol/openid-connect";
  return {
    adapter,
    clients: [
      {
        client_id: pscClient.PSC_CLIENT_ID,
        client_secret: pscClient.PSC_CLIENT_SECRET,
        redirect_uris: [`${siteUrl}/api/auth/callback/psc`],
        post_logout_redirect_uris: [`${siteUrl}/`],
        token_endpoint_auth_method: "client_secret_post",
        require_auth_time: true,
        ...(signedUserinfo && { userinfo_signed_response_alg: "RS256" }),
      },
    ],
    jwks: { keys: /** @type {import("oidc-provider").JWK[]} */ (keys) },
    scopes: ["openid", "scope_all"],
    claims: { openid: ["sub"], scope_all: claimNames, acr: null, auth_time: null },
    acrValues: ["eidas1"],
    pkce: { required: () => true },
    cookies: { keys: ["une-clef-de-test"] },
    ttl: { AccessToken: 120, IdToken: 300, Grant: 3600, Interaction: 600, Session: 3600 },
    routes: {
      authorization: "/auth",
      token: `${root}/token`,
      userinfo: `${root}/userinfo`,
      jwks: `${root}/certs`,
      end_session: `${root}/logout`,
    },
    features: {
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: logoutPage },
    },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, accountId) => {
      const person = people.get(accountId);
      return person && { accountId, claims: () => ({ sub: accountId, ...person.claims }) };
    },
  };
}

/** @param {Provider} provider @param {IncomingMessage} request @param {ServerResponse} response */
async function finishLogin(provider, request, response) {
  const form = readForm(await readBody(request));
  if (form.get("refus")) return provider.interactionFinished(request, response, { error: "access_denied" });
  const { params } = await provider.interactionDetails(request, response);
  const accountId = form.get("identifiant") ?? "";
  const grant = new provider.Grant({ accountId, clientId: String(params.client_id) });
  grant.addOIDCScope(String(params.scope));
  return provider.interactionFinished(request, response, {
    login: { accountId, acr: "eidas1", amr: ["cps"] },
    consent: { grantId: await grant.save() },
  });
}

/** @param {IncomingMessage} request @returns {Promise<string>} */
async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
