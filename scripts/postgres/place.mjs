import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataFolder, root } from "../project.mjs";
import { canEnter, databaseAccount } from "./account.mjs";
import { nativeFolder } from "./binaries.mjs";

/** @import { Account } from "./account.mjs" */

/**
 * @typedef {object} Place
 * @property {string} data
 * @property {string} bin
 * @property {Account | undefined} account
 */

/**
 * Where a database lives and runs from: in .data; or, when we are root in a folder that the account of the database
 * can't enter, in a folder of its own outside, whose name follows from the path of the project.
 *
 * @param {string} name
 * @returns {Place}
 */
export function databasePlace(name) {
  const native = nativeFolder();
  const data = join(dataFolder, name);
  const account = databaseAccount(data);
  mkdirSync(dataFolder, { recursive: true });
  if (!account || canEnter(account, [dataFolder, native])) return { data, bin: join(native, "bin"), account };

  const hash = createHash("sha256").update(root).digest("hex").slice(0, 8);
  const outside = join(existsSync("/var/lib") ? "/var/lib" : tmpdir(), `balorg-${hash}`);
  console.log(`The account of the database can't enter ${root}: its data is in ${outside}.`);
  mkdirSync(outside, { recursive: true, mode: 0o755 });
  return { data: join(outside, name), bin: join(copyOf(native, outside), "bin"), account };
}

/** @param {string} native @param {string} outside */
function copyOf(native, outside) {
  const copy = join(outside, "postgresql");
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  renameSync(draft, copy);
  return copy;
}
