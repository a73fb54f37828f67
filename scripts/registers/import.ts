import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { connect } from "@/db/client";
import { env } from "@/lib/env";
import { RefusedFile } from "@/lib/registers/import/refused-file";
import { downloadRegister } from "@/lib/registers/import/source/download-register";
import { publicUrl } from "@/lib/registers/import/source/public-url";
import { listRegisterFiles, registerOfFile } from "@/lib/registers/import/source/register-files";
import { registerUrl } from "@/lib/registers/operate/register-url";
import { type Register, registers } from "@/lib/registers/registers";
import { whenAskedToStop } from "../start/when-asked-to-stop.mjs";
import { importFile } from "./import/import-file";
import { showDownload } from "./import/show-progress";

const usage = `Utilisation\u00a0: npm run registers:import -- [fichier, zip, dossier ou adresse] [--register ${registers.join("|")}] [--force]
Sans fichier, les registres viennent des adresses configurées (REGISTER_…_URL).`;

type Import = { register: Register; path: string; fileName: string; sourceName: string };

const signal = whenAskedToStop();
const { source, register: chosen, isForced } = readArguments();
const { db, close } = connect(env().DATABASE_URL, { max: 2 });
try {
  let isDone = true;
  for await (const file of filesToImport()) {
    const outcome = await importFile({ db, url: env().DATABASE_URL }, { ...file, isForced, signal });
    isDone &&= outcome;
    if (signal.aborted) break;
  }
  process.exitCode = isDone ? 0 : 1;
} catch (error) {
  if (!(error instanceof RefusedFile)) throw error;
  console.error(error.userMessage);
  process.exitCode = 1;
} finally {
  await close();
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { register: { type: "string" }, force: { type: "boolean" } },
    });
    const known = registers.find((register) => register === values.register);
    if ((values.register === undefined || known) && positionals.length <= 1) {
      return { source: positionals[0], register: known, isForced: values.force ?? false };
    }
  } catch {
    // An option that we don't have: the usage says which there are.
  }
  console.error(usage);
  process.exit(2);
}

async function* filesToImport(): AsyncGenerator<Import> {
  if (source === undefined) return yield* configured();
  if (/^https?:\/\//i.test(source)) return yield* downloaded(source, chosen);
  const found = await stat(source).catch(() => undefined);
  if (!found) throw new RefusedFile(`«\u00a0${source}\u00a0» n’existe pas, ou ne peut être lu.`);
  const files = found.isDirectory() ? await listRegisterFiles(source) : [await oneFile(source)];
  const wanted = files.filter(({ register }) => chosen === undefined || register === chosen);
  if (wanted.length === 0) throw new RefusedFile(`Aucun fichier de registre dans «\u00a0${source}\u00a0».`);
  for (const { register, path } of wanted) {
    yield { register, path, fileName: basename(path), sourceName: basename(path) };
  }
}

async function oneFile(path: string) {
  const register = chosen ?? (await registerOfFile(path, basename(path)));
  if (register) return { register, path };
  throw new RefusedFile(
    `De quel registre est «\u00a0${path}\u00a0»\u00a0? Dites-le par --register ${registers.join(", ")}.`,
  );
}

async function* configured(): AsyncGenerator<Import> {
  const wanted = registers.filter((register) => chosen === undefined || register === chosen);
  const urls = wanted.flatMap((register) => ({ register, url: registerUrl(register) }));
  if (!urls.some(({ url }) => url)) throw new RefusedFile(usage);
  for (const { register, url } of urls) if (url) yield* downloaded(url, register);
}

async function* downloaded(url: string, register: Register | undefined): AsyncGenerator<Import> {
  const { path, fileName, dispose } = await downloadRegister(url, { onProgress: showDownload(publicUrl(url)), signal });
  try {
    const found = register ?? (await registerOfFile(path, fileName));
    if (!found) throw new RefusedFile(`De quel registre est «\u00a0${fileName}\u00a0»\u00a0? Dites-le par --register.`);
    yield { register: found, path, fileName, sourceName: publicUrl(url) };
  } finally {
    await dispose();
  }
}
