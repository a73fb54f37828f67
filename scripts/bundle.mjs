import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { build } from "esbuild";
import { root } from "./project.mjs";

/** Inside node_modules, so that what stays outside the bundle is found from there. */
const bundles = join(root, "node_modules", ".cache", "balorg");

/** Next replaces `server-only` by nothing on the server; elsewhere it throws. @type {import("esbuild").Plugin} */
const serverOnly = {
  name: "server-only",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^server-only$/ }, ({ path }) => ({ path, namespace: "nothing" }));
    onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "" }));
  },
};

/**
 * Makes one JavaScript file of a TypeScript program of ours, for Node to run without a loader.
 *
 * @param {string} entry relative to the project
 * @returns {Promise<string>} the file
 */
export async function bundle(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: bundles,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    format: "esm",
    jsx: "automatic",
    sourcemap: "linked",
    alias: { "@": root },
    packages: "external",
    plugins: [serverOnly],
    logLevel: "error",
  });
  mkdirSync(bundles, { recursive: true });
  for (const { path, contents } of outputFiles) {
    // Another process may be about to run the one that is there.
    const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
    writeFileSync(draft, contents);
    renameSync(draft, path);
  }
  return resolve(bundles, `${basename(entry).replace(/\.tsx?$/, "")}.mjs`);
}
