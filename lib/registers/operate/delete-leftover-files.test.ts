import { mkdir, mkdtemp, readdir, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deleteLeftoverFiles } from "@/lib/registers/operate/delete-leftover-files";

test("deletes the folders that killed imports left a day ago, and no other", async () => {
  const folder = await mkdtemp(join(tmpdir(), "leftovers-"));
  const now = Date.now();
  for (const [name, hours] of [
    ["balorg-register-old", 25],
    ["balorg-register-new", 23],
    ["another", 48],
  ] as const) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, "upload"), "a");
    const at = new Date(now - hours * 3600_000);
    await utimes(join(folder, name), at, at);
  }

  await deleteLeftoverFiles(folder, now);

  expect((await readdir(folder)).sort()).toEqual(["another", "balorg-register-new"]);
});
