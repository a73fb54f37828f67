/**
 * Where Pro Santé Connect is, by its environment. Its discovery document has a name of its own, hence the list.
 */
const environments = {
  production: {
    issuer: "https://auth.esw.esante.gouv.fr/auth/realms/esante-wallet",
    authorization: "https://wallet.esw.esante.gouv.fr/auth",
  },
  sandbox: {
    issuer: "https://auth.bas.psc.esante.gouv.fr/auth/realms/esante-wallet",
    authorization: "https://wallet.bas.psc.esante.gouv.fr/auth",
  },
};

/**
 * @typedef {object} PscEndpoints
 * @property {string} issuer
 * @property {string} authorization
 * @property {string} token
 * @property {string} userinfo
 * @property {string} jwks
 * @property {string} logout
 */

/**
 * The addresses of Pro Santé Connect: those of `PSC_ENVIRONMENT`, each of which a setting may replace.
 *
 * @param {{ [name: string]: unknown }} settings
 * @returns {PscEndpoints}
 */
export function pscEndpoints(settings) {
  const preset = environments[settings.PSC_ENVIRONMENT === "sandbox" ? "sandbox" : "production"];
  /** @param {string} name @param {string} fallback */
  const given = (name, fallback) => String(settings[name] || fallback);
  const issuer = given("PSC_ISSUER", preset.issuer);
  return {
    issuer,
    authorization: given("PSC_AUTHORIZATION_URL", preset.authorization),
    token: given("PSC_TOKEN_URL", `${issuer}/protocol/openid-connect/token`),
    userinfo: given("PSC_USERINFO_URL", `${issuer}/protocol/openid-connect/userinfo`),
    jwks: given("PSC_JWKS_URL", `${issuer}/protocol/openid-connect/certs`),
    logout: given("PSC_LOGOUT_URL", `${issuer}/protocol/openid-connect/logout`),
  };
}

/**
 * The origins that a form of ours may lead to: none as long as Pro Santé Connect is not set up.
 *
 * @param {{ [name: string]: unknown }} settings
 */
export function pscOrigins(settings) {
  if (!settings.PSC_CLIENT_ID || !settings.PSC_CLIENT_SECRET) return [];
  const { issuer, authorization, logout } = pscEndpoints(settings);
  return [...new Set([issuer, authorization, logout].map((address) => new URL(address).origin))];
}
