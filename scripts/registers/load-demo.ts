import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Db } from "@/db/client";
import { listCopiesInService } from "@/db/queries/register-lookup";
import { importRegister } from "@/lib/registers/import/import-register";
import { requestCopy } from "@/lib/registers/import/request-copy";
import { type Register, registers } from "@/lib/registers/registers";
import { keepFirstChecks } from "./keep-first-checks";

type Database = { db: Db; url: string };

const folder = "db/demo/registers";

/** What the names of the published files begin with. */
const beginnings: Record<Register, string> = {
  finess: "etalab-cs1100502-stock-",
  professionals: "PS_LibreAcces_Personne_activite_",
  mailboxes: "Extraction_Correspondance_MSSante_",
};

/** In the story of the demo, the newer copy of FINESS came two days ago: checks made before did not know it. */
const newerCopyAge = 2 * 24 * 60 * 60 * 1000;

/**
 * Imports the registers of the demo, but not over a copy as recent as theirs. Of FINESS there are two: what the newer one
 * lacks has closed. Throws when one is not taken in.
 */
export async function loadDemoRegisters(database: Database): Promise<void> {
  const inService = await listCopiesInService(database.db);
  const missing = new Map(registers.map((register) => [register, filesAfter(register, inService[register])]));
  for (const [register, [oldest]] of missing) if (oldest) await load(database, register, oldest);
  await keepFirstChecks(database.db, new Date(Date.now() - newerCopyAge));
  for (const [register, [, ...newer]] of missing) for (const file of newer) await load(database, register, file);
  await keepFirstChecks(database.db, new Date());
}

/** The files of a register whose data is more recent than that of a day (`yyyy-mm-dd`), the oldest first. */
function filesAfter(register: Register, day = ""): string[] {
  const files = readdirSync(folder).filter((file) => file.startsWith(beginnings[register]));
  return files.filter((file) => dayIn(file) > day.replaceAll("-", "")).sort();
}

/** `yyyymmdd`. */
function dayIn(fileName: string): string {
  return /(?<=[-_])20\d{6}/.exec(fileName)?.[0] ?? "";
}

async function load(database: Database, register: Register, sourceName: string): Promise<void> {
  const copyId = await requestCopy(database.db, { register, sourceName });
  const copy = await importRegister(database, { copyId, path: join(folder, sourceName), fileName: sourceName });
  if (copy.status !== "in_service") throw new Error(`${sourceName}: ${copy.message ?? copy.status}`);
}
