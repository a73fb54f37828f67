/** @import Provider from "oidc-provider" */
/** @import { JWK } from "jose" */
/** @import { Forgery, PscPerson } from "./psc-person.mjs" */
import { decodeJwt, decodeProtectedHeader, importJWK, SignJWT } from "jose";
import { aSigningKey } from "./psc-keys.mjs";

/** What each forgery puts in an id_token that is signed with the right key otherwise. */
const altered = {
  nonce: { nonce: "celui-d-une-autre" },
  audience: { aud: "un-autre-site" },
  issuer: { iss: "https://autre.exemple" },
  expired: { exp: 1_700_000_000, iat: 1_699_999_000 },
  assurance: { acr: "faible" },
};

/**
 * Spoils the answers about the people registered with a forgery, after the provider made them.
 *
 * @param {Provider} provider
 * @param {{ people: Map<string, PscPerson>, key: () => JWK | undefined }} options
 */
export function forgeAnswers(provider, { people, key }) {
  provider.use(async (context, next) => {
    await next();
    const route = context.oidc?.route;
    if (route !== "token" && route !== "userinfo") return;
    const person = people.get(context.oidc.account?.accountId ?? "");
    const forgery = person?.forgery;
    if (forgery === `${route} down`) {
      context.status = 503;
      context.body = "indisponible";
    } else if (forgery === "other subject" && route === "userinfo") {
      context.body = { ...context.body, sub: "quelqu-un-d-autre" };
    } else if (forgery && route === "token" && context.body.id_token) {
      context.body.id_token = await forged(context.body.id_token, forgery, key());
    }
  });
}

/** @param {string} token @param {Forgery} forgery @param {JWK | undefined} key */
async function forged(token, forgery, key) {
  const changes = Object.entries(altered).find(([name]) => name === forgery)?.[1];
  if (!changes && forgery !== "signature") return token;
  const { alg = "RS256", kid } = decodeProtectedHeader(token);
  const signer = await importJWK((forgery === "signature" ? undefined : key) ?? (await aSigningKey()), alg);
  return new SignJWT({ ...decodeJwt(token), ...changes }).setProtectedHeader({ alg, ...(kid && { kid }) }).sign(signer);
}
