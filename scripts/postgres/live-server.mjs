import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * What the server says of itself in postmaster.pid, or `undefined` when no server runs on this data: the file outlives
 * a server that was killed, and its number may have gone to another program since.
 *
 * @param {string} data
 * @returns {{ pid: number, port: number, isReady: boolean } | undefined}
 */
export function liveServer(data) {
  const lines = lockLines(data);
  const pid = Number(lines[0]);
  if (!servesData(pid, data)) return undefined;
  return { pid, port: Number(lines[3]), isReady: lines[7] === "ready" };
}

/**
 * Removes the lock of a server that is no more. PostgreSQL does so itself, except when its number is taken: by another
 * program, or by its own remains that nobody has collected.
 *
 * @param {string} data
 */
export function clearStaleLock(data) {
  const [pid] = lockLines(data);
  if (pid && !servesData(Number(pid), data)) rmSync(join(data, "postmaster.pid"), { force: true });
}

/** @param {string} data */
function lockLines(data) {
  const file = join(data, "postmaster.pid");
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return text.split("\n").map((line) => line.trim());
}

/**
 * Whether a process is the server of this data: its folder is among its arguments.
 *
 * @param {number} pid
 * @param {string} data
 */
export function servesData(pid, data) {
  if (!(pid > 0)) return false;
  if (process.platform === "win32")
    return commandOutput("tasklist", "/FI", `PID eq ${pid}`, "/NH").includes("postgres");
  const command = existsSync("/proc/self/cmdline")
    ? procCommand(pid)
    : commandOutput("ps", "-p", `${pid}`, "-o", "args=");
  return command.includes(data);
}

/** Empty for a process that is no more, or only waits for its parent to notice. @param {number} pid */
function procCommand(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

/** @param {string} command @param {string[]} args */
function commandOutput(command, ...args) {
  return spawnSync(command, args, { encoding: "utf8" }).stdout ?? "";
}
