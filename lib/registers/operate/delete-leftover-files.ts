import { readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** No import lasts as long. */
const aDay = 24 * 3600_000;

/** Deletes the temporary files of imports that were killed, from the disk of this machine. */
export async function deleteLeftoverFiles(folder = tmpdir(), now = Date.now()): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((each) => each.startsWith("balorg-register-"))) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found && now - found.mtimeMs > aDay) await rm(path, { recursive: true, force: true });
  }
}
