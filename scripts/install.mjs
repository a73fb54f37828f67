import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Failure } from "./failure.mjs";
import { binFolder, root } from "./project.mjs";

// This file runs before anything is installed: only what Node 20 brings may be imported.

/** The Node that comes with the packages, so that everybody runs the same one. */
export const projectNode = join(
  root,
  "node_modules",
  "node",
  "bin",
  process.platform === "win32" ? "node.exe" : "node",
);

/** Installs the packages unless they are there in the versions of package-lock.json. */
export function install() {
  if (isInstalled()) return;
  console.log("Installing the packages…");
  const flags = ["--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, error } = spawnSync("npm", ["ci", ...flags], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
    // The Node of node_modules is about to be replaced: npm must run on another one.
    env: { ...process.env, PATH: pathWithoutProject() },
  });
  if (error) throw new Failure(`npm can't be run (${error.message}). Install Node with its npm, then try again.`);
  if (status !== 0) {
    throw new Failure("npm could not install the packages: it says why above. Put that right, then run this again.");
  }
}

/** npm writes what it has installed into node_modules/.package-lock.json, as its last step. */
function isInstalled() {
  const present = readPackages("node_modules/.package-lock.json");
  return Object.entries(readPackages("package-lock.json")).every(
    ([path, { version, optional, devOptional }]) =>
      path === "" || optional || devOptional || present[path]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  } catch {
    return {};
  }
}

function pathWithoutProject() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.filter((folder) => !folder.startsWith(join(root, "node_modules"))).join(delimiter);
}

/** The environment in which the commands of the packages, and the project's Node, are found first. */
export function pathWithProject() {
  return [binFolder, pathWithoutProject()].join(delimiter);
}

/** Whether this process must be started again on the project's Node. */
export function isOnOtherNode() {
  const isUsable = existsSync(projectNode) && spawnSync(projectNode, ["--version"]).status === 0;
  if (isUsable) return realpathSync(process.execPath) !== realpathSync(projectNode);
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major >= 24) return false;
  throw new Failure(
    `Node 24 is needed, and the one that npm brings does not run here (this is Node ${process.versions.node}). ` +
      "Allow npm's install scripts, or install Node 24, then try again.",
  );
}
