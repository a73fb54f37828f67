import { join } from "node:path";
import { finessLines } from "../finess-file";
import { mailboxLines } from "../mailboxes-file";
import { professionalLines } from "../professionals-file";
import { writeLines } from "../write-lines";
import { demoWorld } from "./demo-world";

/** Writes the registers of the demo into a folder, always the same, under names such as the published files have. */
export async function writeDemoRegisters(folder: string): Promise<string[]> {
  const { older, newer, activities, mailboxes } = demoWorld();
  const files = {
    "etalab-cs1100502-stock-20260910-0339.csv": finessLines("2026-09-10", older),
    "etalab-cs1100502-stock-20261110-0339.csv": finessLines("2026-11-10", newer),
    "PS_LibreAcces_Personne_activite_202611160830.txt": professionalLines(activities),
    "Extraction_Correspondance_MSSante_202611230815.txt": mailboxLines(mailboxes),
  };
  for (const [name, lines] of Object.entries(files)) await writeLines(join(folder, name), lines);
  return Object.keys(files);
}
