import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { RefusedFile } from "@/lib/registers/import/refused-file";
import { assertSafeAddress } from "@/lib/registers/import/source/safe-address";

export type Download = {
  path: string;
  /** As the server or the address calls it. */
  fileName: string;
  /** Deletes the file. */
  dispose: () => Promise<void>;
};

type Options = {
  onProgress?: (bytesRead: number, bytesTotal: number | undefined) => void;
  signal?: AbortSignal;
};

/** Ten times the largest register. */
const longest = 10 * 1024 ** 3;
const untilAnswer = 60_000;
/** Servers of registers pause while they make an archive. */
const betweenChunks = 60_000;
const mostRedirects = 5;

/**
 * Fetches a register into a temporary file. Only over https (http from this machine itself, for tests and mirrors),
 * and redirected only to the same.
 *
 * @throws RefusedFile with a sentence that tells the operator what the server answered
 */
export async function downloadRegister(address: string, { onProgress, signal }: Options = {}): Promise<Download> {
  const folder = await mkdtemp(join(tmpdir(), "balorg-register-"));
  const dispose = () => rm(folder, { recursive: true, force: true });
  const path = join(folder, "download");
  const stalled = new AbortController();
  const either = AbortSignal.any([stalled.signal, ...(signal ? [signal] : [])]);
  let timer = setTimeout(() => stalled.abort(), untilAnswer);
  try {
    const answer = await follow(address, either);
    const total = Number(answer.headers.get("content-length")) || undefined;
    const counted = countBytes((bytes) => {
      clearTimeout(timer);
      timer = setTimeout(() => stalled.abort(), betweenChunks);
      onProgress?.(bytes, total);
    });
    const body = Readable.fromWeb(answer.body as import("node:stream/web").ReadableStream);
    await pipeline(body, counted, createWriteStream(path), { signal: either });
    return { path, fileName: nameOf(answer), dispose };
  } catch (error) {
    await dispose();
    if (signal?.aborted || error instanceof RefusedFile) throw error;
    const why = stalled.signal.aborted ? "le serveur ne répond plus" : "le serveur ne répond pas, ou s’est interrompu";
    throw new RefusedFile(`Le téléchargement a échoué\u00a0: ${why}. Réessayez plus tard, ou envoyez le fichier.`);
  } finally {
    clearTimeout(timer);
  }
}

/** By hand, for each address on the way to be looked at. */
async function follow(address: string, signal: AbortSignal): Promise<Response> {
  let at = new URL(address);
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    assertSafeAddress(at);
    const answer = await fetch(at, { redirect: "manual", signal, headers: { "accept-encoding": "identity" } });
    const next = answer.status >= 300 && answer.status < 400 ? answer.headers.get("location") : null;
    if (answer.ok && answer.body) return answer;
    await answer.body?.cancel();
    if (next === null)
      throw new RefusedFile(`Le téléchargement a échoué\u00a0: le serveur a répondu ${answer.status}.`);
    at = new URL(next, at);
  }
  throw new RefusedFile("Le téléchargement a échoué\u00a0: l’adresse renvoie sans fin à une autre.");
}

function countBytes(onCount: (bytes: number) => void): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      onCount(bytes);
      done(
        bytes > longest ? new RefusedFile("Le fichier de cette adresse est démesuré\u00a0: il est refusé.") : null,
        chunk,
      );
    },
  });
}

/** What the server calls the file, or the end of its address: the name may tell the date of the data. */
function nameOf(answer: Response): string {
  const said = /filename="?([^";/\\]+)"?/i.exec(answer.headers.get("content-disposition") ?? "")?.[1];
  return said?.trim() || basename(decodeURIComponent(new URL(answer.url).pathname)) || "registre";
}
