import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "../../../..");

/** The address of every page and route handler of the tree, as Next reads it: «/suivi/[demande]». */
export function routesInTree(): string[] {
  return globSync("**/{page.tsx,route.ts}", { cwd: join(root, "app") })
    .map(addressOf)
    .sort();
}

function addressOf(file: string): string {
  const folders = dirname(file).split("/");
  return `/${folders.filter((name) => name !== "." && !name.startsWith("(")).join("/")}`;
}

/** The name of every server action of the tree. */
export function actionsInTree(): string[] {
  return globSync("{app,components,lib}/**/*.{ts,tsx}", { cwd: root })
    .map((file) => readFileSync(join(root, file), "utf8"))
    .filter((source) => /^\s*["']use server["']/m.test(source))
    .flatMap((source) => [...source.matchAll(/export (?:async function|const) (\w+)/g)].map(([, name = ""]) => name))
    .sort();
}
