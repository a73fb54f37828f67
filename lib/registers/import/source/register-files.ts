import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { formats } from "@/lib/registers/import/formats/formats";
import { recogniseRegister } from "@/lib/registers/import/formats/start-reading";
import { newestFirst } from "@/lib/registers/import/source/date-in-name";
import { type Register, registers } from "@/lib/registers/registers";

export type RegisterFile = { register: Register; path: string };

/**
 * The newest file of each register in a folder, by the time in its name or, for names without one, by the date of the
 * file. Zips go by their own name: `PS_LibreAcces_202605120815.zip`.
 */
export async function listRegisterFiles(folder: string): Promise<RegisterFile[]> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => !entry.isDirectory());
  const found = new Map<Register, string[]>();
  for (const { name } of names) {
    const register = await registerOfFile(join(folder, name), name);
    if (register) found.set(register, [...(found.get(register) ?? []), name]);
  }
  return registers.flatMap((register) => {
    const [newest] = newestFirst(found.get(register) ?? [], (name) => name);
    return newest === undefined ? [] : [{ register, path: join(folder, newest) }];
  });
}

const zipNames: Record<Register, RegExp> = {
  finess: /finess|cs11005/i,
  professionals: /ps[_-]libreacces/i,
  mailboxes: /correspondance[_-]mssante/i,
};

/** The register of a file: by its first line or, for a zip, by its name. `undefined` when nothing tells. */
export async function registerOfFile(path: string, name: string): Promise<Register | undefined> {
  const named = registers.find((register) => formats[register].fileName.test(name));
  if (named) return named;
  if (/\.zip$/i.test(name)) return registers.find((register) => zipNames[register].test(name));
  return recogniseRegister(await firstLineOf(path));
}

async function firstLineOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    const [line = ""] = buffer
      .subarray(0, bytesRead)
      .toString("latin1")
      .replace(/^\xef\xbb\xbf/, "")
      .split(/\r?\n/);
    return line;
  } finally {
    await file.close();
  }
}
