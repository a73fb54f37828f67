import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { binFolder, root } from "./project.mjs";

/** The migrations must be what `npm run db:generate` makes of the schema, in an order that the migrator follows. */
const problems = [...skippedMigrations(), ...missingMigrations()];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Drizzle's migrator passes over a migration dated before the last one applied, without a word. */
function skippedMigrations() {
  /** @type {{ entries: { tag: string, when: number }[] }} */
  const { entries } = JSON.parse(readFileSync(join(root, "db/migrations/meta/_journal.json"), "utf8"));
  const late = entries.filter(({ when }, index) => index > 0 && when <= (entries[index - 1]?.when ?? 0));
  return late.map(({ tag }) => `${tag} is dated before the migration it follows: it would be skipped.`);
}

/** Generates into a copy, for this check to leave the sources alone. */
function missingMigrations() {
  const folder = join("node_modules", ".cache", "balorg", "migrations");
  rmSync(join(root, folder), { recursive: true, force: true });
  cpSync(join(root, "db/migrations"), join(root, folder), { recursive: true });
  const config = join(root, "node_modules", ".cache", "balorg", "drizzle.config.ts");
  writeFileSync(
    config,
    `import config from "../../../drizzle.config";\nexport default { ...config, out: "./${folder}" };\n`,
  );
  const { status, stdout, stderr } = spawnSync(join(binFolder, "drizzle-kit"), ["generate", `--config=${config}`], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status !== 0) return [`drizzle-kit generate failed:\n${stdout}${stderr}`];
  const known = readdirSync(join(root, "db/migrations"));
  const made = readdirSync(join(root, folder)).filter((file) => !known.includes(file));
  return made.map(
    (file) => `The schema has changed since the last migration: run npm run db:generate (it makes ${file}).`,
  );
}
