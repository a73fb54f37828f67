import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Failure } from "../../scripts/failure.mjs";
import { binFolder } from "../../scripts/project.mjs";

/** Chromium without its windows: the tests take a third less time in it. */
const shell = "chromium-headless-shell";
const wholes = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Where Chromium is: CHROMIUM_PATH, on the PATH, or installed for the occasion; throws a sentence when nothing works. */
export async function ensureChromium() {
  return (
    process.env.CHROMIUM_PATH ||
    onPath([shell]) ||
    fromDebian(shell) ||
    onPath(wholes) ||
    fromDebian("chromium") ||
    (await fromPlaywright()) ||
    giveUp()
  );
}

/** @param {string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} name a package and its command */
function fromDebian(name) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("Installing Chromium (apt-get)…");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options = ["--quiet", "--option=Acquire::Retries=0", "--option=Acquire::http::Timeout=10"];
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", name]]) {
    const run = spawnSync("apt-get", [...options, ...args], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
      timeout: 120_000,
    });
    if (run.status !== 0) return undefined;
  }
  return onPath([name]);
}

async function fromPlaywright() {
  console.log("Installing Chromium (Playwright)…");
  spawnSync(join(binFolder, "playwright"), ["install", "chromium"], { stdio: ["ignore", "inherit", "inherit"] });
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return isExecutable(file) ? file : undefined;
}

/** @returns {never} */
function giveUp() {
  throw new Failure(
    "The end-to-end tests need Chromium, which is neither on this machine nor could be installed. " +
      "Install it, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test",
  );
}
