import type { Readable } from "node:stream";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { formats } from "@/lib/registers/import/formats/formats";
import { RefusedFile } from "@/lib/registers/import/refused-file";
import { boundedText } from "@/lib/registers/import/source/bounded-text";
import { newestFirst } from "@/lib/registers/import/source/date-in-name";
import type { Source } from "@/lib/registers/import/source/source";
import { type Register, registerLabels } from "@/lib/registers/registers";

/** The archives of the registers hold three files at most. */
const mostMembers = 50;

const damaged = "L’archive est incomplète ou abîmée\u00a0: téléchargez-la à nouveau.";

/**
 * Opens the member of a zip that is the text of a register: by its name or, when it is the only text, whatever it is
 * called. What the archive says of itself is never believed: see `boundedText`.
 */
export async function openZipMember(path: string, register: Register): Promise<Source> {
  const zip = await openPromise(path, { autoClose: false }).catch(refuseArchive);
  try {
    const entry = chooseEntry(await entriesOf(zip), register);
    const raw = await zip.openReadStreamPromise(entry).catch(refuseArchive);
    return {
      stream: textOf(raw, entry).once("close", () => zip.close()),
      bytesTotal: entry.uncompressedSize || undefined,
      names: [entry.fileName.split("/").at(-1) ?? entry.fileName],
      modifiedAt: entry.getLastModDate(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function textOf(raw: Readable, entry: Entry): Readable {
  const text = boundedText(entry);
  raw.once("error", () => text.destroy(new RefusedFile(damaged)));
  text.once("close", () => raw.destroy());
  return raw.pipe(text);
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.endsWith("/")) entries.push(entry);
      if (entries.length > mostMembers) {
        throw new RefusedFile(
          `L’archive contient plus de ${mostMembers} fichiers\u00a0: ce n’est pas celle d’un registre.`,
        );
      }
    }
  } catch (error) {
    refuseArchive(error);
  }
  return entries;
}

function chooseEntry(entries: readonly Entry[], register: Register): Entry {
  const texts = entries.filter(({ fileName }) => /\.(?:txt|csv)$/i.test(fileName));
  const named = texts.filter(({ fileName }) => formats[register].fileName.test(fileName));
  const [entry] = named.length > 0 ? newestFirst(named, ({ fileName }) => fileName) : texts.length === 1 ? texts : [];
  if (!entry) throw new RefusedFile(nothingOfUse(entries, register));
  if (entry.isEncrypted())
    throw new RefusedFile("L’archive est protégée par un mot de passe\u00a0: donnez le fichier lui-même.");
  if (![0, 8].includes(entry.compressionMethod)) {
    throw new RefusedFile(
      "L’archive est compressée d’une façon inhabituelle\u00a0: décompressez-la, puis donnez le fichier.",
    );
  }
  return entry;
}

function nothingOfUse(entries: readonly Entry[], register: Register): string {
  const names = entries.slice(0, 5).map(({ fileName }) => `«\u00a0${fileName.slice(0, 80)}\u00a0»`);
  if (names.length === 0) return "L’archive est vide.";
  const found = `Elle contient ${names.join(", ")}${entries.length > names.length ? "…" : "."}`;
  return `L’archive ne contient pas de fichier du registre ${registerLabels[register]}. ${found}`;
}

/** Whatever is wrong inside, the archive was cut on its way or made by hand. */
function refuseArchive(error: unknown): never {
  if (error instanceof RefusedFile) throw error;
  if (error instanceof Error && "syscall" in error) throw error;
  throw new RefusedFile(damaged);
}
