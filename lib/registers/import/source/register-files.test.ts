import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { listRegisterFiles } from "@/lib/registers/import/source/register-files";

const folder = await mkdtemp(join(tmpdir(), "balorg-files-"));
afterAll(() => rm(folder, { recursive: true }));

test("finds the newest file of each register, by its name or its first line", async () => {
  const files = {
    "etalab-cs1100502-stock-20260412-0338.csv": "",
    "etalab-cs1100502-stock-20260512-0338.csv": "",
    "PS_LibreAcces_202605110000.zip": "PK",
    "PS_LibreAcces_Personne_activite_202604110000.txt": "",
    "boites.txt": "Type de BAL|Adresse BAL|\n",
    "notes.txt": "rien\n",
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  expect(await listRegisterFiles(folder)).toEqual([
    { register: "finess", path: join(folder, "etalab-cs1100502-stock-20260512-0338.csv") },
    { register: "professionals", path: join(folder, "PS_LibreAcces_202605110000.zip") },
    { register: "mailboxes", path: join(folder, "boites.txt") },
  ]);
});
