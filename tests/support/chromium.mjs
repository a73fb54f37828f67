import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Failure } from "../../scripts/failure.mjs";
import { binFolder } from "../../scripts/project.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Where Chromium is: CHROMIUM_PATH, on the PATH, or installed for the occasion; throws a sentence when nothing works. */
export async function ensureChromium() {
  return process.env.CHROMIUM_PATH || onPath() || fromDebian() || (await fromPlaywright()) || giveUp();
}

function onPath() {
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

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("Installing Chromium (apt-get)…");
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const { status } = spawnSync("apt-get", ["--quiet", ...args], { env, stdio: ["ignore", "ignore", "inherit"] });
    if (status !== 0) return undefined;
  }
  return onPath();
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
