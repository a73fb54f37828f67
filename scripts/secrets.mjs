import { randomBytes } from "node:crypto";
import { chownSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** @type {Record<string, () => string>} */
const makers = {
  NEXTAUTH_SECRET: () => randomBytes(32).toString("base64url"),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: () => randomBytes(32).toString("base64"),
  BALORG_SECRET: () => randomBytes(32).toString("base64url"),
  POSTGRES_PASSWORD: () => randomBytes(24).toString("base64url"),
};

/**
 * The secrets of this installation, made at its first run and kept in a file that only its owner reads.
 *
 * @param {string} file
 * @returns {Record<string, string>}
 */
export function installationSecrets(file) {
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file)) makeSecrets(file);
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Two first runs at once end up with the same secrets: the second link fails. @param {string} file */
function makeSecrets(file) {
  const secrets = Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, make()]));
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  const { uid, gid } = statSync(dirname(file));
  if (process.getuid?.() === 0) chownSync(draft, uid, gid);
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft);
  }
}
