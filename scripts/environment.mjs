import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathWithProject } from "./install.mjs";
import { readPort } from "./ports.mjs";
import { dataFolder, root } from "./project.mjs";
import { installationSecrets } from "./secrets.mjs";

/** @typedef {Record<string, string> & { NODE_ENV: "development" | "production" }} Environment */

/**
 * The environment of every process of an installation: what the person set (in the shell, then in .env.local and
 * .env), completed by the secrets of the installation and by defaults. An empty variable counts as not set.
 *
 * @param {{ dev?: boolean }} [options]
 * @returns {Environment}
 */
export function environment({ dev = false } = {}) {
  for (const file of [".env.local", ".env"]) {
    if (existsSync(join(root, file))) process.loadEnvFile(join(root, file));
  }
  const given = withoutEmpty(process.env);
  const port = String(readPort(given.PORT));
  const publicUrl = given.PUBLIC_URL ?? given.NEXTAUTH_URL ?? `http://localhost:${port}`;
  return {
    ...installationSecrets(join(dataFolder, "secrets.json")),
    BALORG_DEMO: given.DATABASE_URL ? "0" : "1",
    NEXTAUTH_URL: publicUrl,
    PUBLIC_URL: publicUrl,
    NEXT_TELEMETRY_DISABLED: "1",
    ...given,
    PORT: port,
    NODE_ENV: dev ? "development" : "production",
    PATH: pathWithProject(),
  };
}

/** @param {NodeJS.ProcessEnv} variables @returns {Record<string, string>} */
function withoutEmpty(variables) {
  return Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
