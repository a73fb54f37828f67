import { pscOrigins } from "./psc-endpoints.mjs";

/**
 * @typedef {object} ServerSettings
 * @property {boolean} dev
 * @property {number} port
 * @property {string | undefined} host the interface to listen on; all of them when undefined
 * @property {URL} publicUrl the address that people type
 * @property {number} trustedProxies how many reverse proxies of ours stand in front; 0 trusts no forwarded header
 * @property {string[]} formTargets other origins that a form may lead to: those of Pro Santé Connect
 * @property {number} processes
 */

/**
 * The settings of the web server, from the environment.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {ServerSettings}
 */
export function readSettings(env) {
  const port = Number(env.PORT || 3000);
  return {
    dev: env.NODE_ENV === "development",
    port,
    host: env.HOST || undefined,
    publicUrl: new URL(env.PUBLIC_URL || `http://localhost:${port}`),
    trustedProxies: Number(env.TRUST_PROXY || 0),
    formTargets: pscOrigins(env),
    processes: Math.max(1, Number(env.BALORG_PROCESSES || 1)),
  };
}
