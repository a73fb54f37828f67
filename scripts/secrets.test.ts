import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { installationSecrets } from "./secrets.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "balorg-secrets-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("makes long secrets once, that their owner alone can read", () => {
  const file = join(folder, "new", "secrets.json");
  const secrets = installationSecrets(file);
  expect(installationSecrets(file)).toEqual(secrets);
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(readdirSync(join(folder, "new"))).toEqual(["secrets.json"]);
  for (const secret of Object.values(secrets)) expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(Buffer.from(secrets.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? "", "base64")).toHaveLength(32);
});

test("two installations share none", () => {
  const [one, other] = ["one", "other"].map((name) => Object.values(installationSecrets(join(folder, name))));
  expect(one?.some((secret) => other?.includes(secret))).toBe(false);
});
