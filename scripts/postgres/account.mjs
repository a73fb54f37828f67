import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { root } from "../project.mjs";

/** @typedef {{ uid: number, gid: number }} Account */

/**
 * The account that runs the database when we are root, which PostgreSQL refuses: the owner of the data, or of the
 * project, or else `nobody`. `undefined` for anybody else: the database runs as oneself.
 *
 * @param {string} data
 * @returns {Account | undefined}
 */
export function databaseAccount(data) {
  if (process.getuid?.() !== 0) return undefined;
  for (const path of [data, root]) {
    if (!existsSync(path)) continue;
    const { uid, gid } = statSync(path);
    if (uid !== 0) return { uid, gid };
  }
  return nobody();
}

/** @returns {Account} */
function nobody() {
  const accounts = existsSync("/etc/passwd") ? readFileSync("/etc/passwd", "utf8") : "";
  const [, uid, gid] = accounts.match(/^nobody:[^:]*:(\d+):(\d+):/m) ?? [];
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
}

/**
 * Whether an account may enter all these folders: those above them may be closed to it, as /root is.
 *
 * @param {Account} account
 * @param {string[]} folders
 */
export function canEnter(account, folders) {
  return folders.every(
    (folder) => spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { cwd: "/", ...account }).status === 0,
  );
}
