import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../project.mjs";

/** All that `next build` reads. */
const sources = [
  "app",
  "components",
  "db",
  "emails",
  "lib",
  "public",
  "instrumentation.ts",
  "next.config.mjs",
  "package-lock.json",
  "postcss.config.mjs",
  "tsconfig.json",
];

/**
 * One hash of the contents of all sources, and of what else goes into a build.
 *
 * @param {...string} others
 */
export function sourcesHash(...others) {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((path) => filesUnder(path)))
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  for (const other of others) hash.update(`\0${other}`);
  return hash.digest("hex");
}

/** @param {string} path relative to the project @returns {string[]} sorted */
function filesUnder(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
