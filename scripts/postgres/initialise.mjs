import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.mjs";

/** @import { Place } from "./place.mjs" */

const version = "18";

/**
 * Makes the data folder of a database. An initialisation that was cut short is done again from the start.
 *
 * @param {Place} place
 * @param {string} password of the superuser, `postgres`
 */
export function initialise({ data, bin, account }, password) {
  if (existsSync(join(data, "PG_VERSION"))) return assertVersion(data);
  const draft = `${data}.new`;
  const passwordFile = `${data}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid);
  const options = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`, "--encoding=UTF8"];
  const locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const { status, stderr, error } = spawnSync(join(bin, "initdb"), [`--pgdata=${draft}`, ...options, ...locale], {
    cwd: "/",
    encoding: "utf8",
    ...account,
  });
  rmSync(passwordFile);
  if (status !== 0) throw new Failure(`PostgreSQL could not make its data folder ${data}: ${error?.message ?? stderr}`);
  renameSync(draft, data);
}

/** @param {string} data */
function assertVersion(data) {
  const found = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  if (found === version) return;
  throw new Failure(
    `The data in ${data} is of PostgreSQL ${found}, and this Balorg brings ${version}. ` +
      "Keep it by moving it to a server of yours (DATABASE_URL), or delete the folder to start afresh.",
  );
}
