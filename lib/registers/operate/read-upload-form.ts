import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import busboy from "busboy";
import { largestUpload } from "@/lib/registers/operate/largest-upload";
import { UploadRefused } from "@/lib/registers/operate/upload-refused";

/** A file as it comes in; the fields are those that stand before it in the form. */
export type ArrivingFile = { fileName: string; fields: Map<string, string>; parts: AsyncIterable<Buffer> };

/**
 * Reads a form that holds one file, which `receive` reads as it arrives: no faster than it goes, and nothing is kept in
 * memory. A refusal waits for the end of the form, or browsers would not read the answer.
 *
 * @throws UploadRefused when there is no file, it is larger than `limit` bytes, or the form is cut short
 */
export async function readUploadForm<T>(
  request: Request,
  receive: (file: ArrivingFile) => Promise<T>,
  limit = largestUpload,
): Promise<T> {
  const fields = new Map<string, string>();
  let received: Promise<T> | undefined;
  const form = formReader(request.headers, limit);
  form.on("field", (name, value) => fields.set(name, value));
  form.on("file", (_, stream, { filename }) => {
    // Whoever reads it is told; without a listener of its own, a cut line would end the process.
    stream.on("error", () => undefined);
    if (received || !filename) return void stream.resume();
    received = receive({ fileName: filename, fields: new Map(fields), parts: whole(stream) });
    received.catch(() => stream.resume());
  });
  const read = pipeline(Readable.fromWeb(request.body as ReadableStream), form);
  const [ending] = await Promise.allSettled([read]);
  try {
    if (!received) throw new UploadRefused(ending.status === "fulfilled" ? "fichier" : "coupe");
    return await received;
  } catch (error) {
    throw error instanceof UploadRefused ? new UploadRefused(error.code, Object.fromEntries(fields)) : error;
  }
}

function formReader(headers: Headers, longest: number) {
  try {
    // A file as long as its limit counts as truncated.
    return busboy({
      headers: { "content-type": headers.get("content-type") ?? "" },
      defParamCharset: "utf8",
      limits: { files: 1, fileSize: longest + 1, fields: 10, fieldSize: 1000, parts: 20 },
    });
  } catch {
    throw new UploadRefused("fichier");
  }
}

/** The parts of a file, and an error after the last one when it is not all there. */
async function* whole(stream: Readable & { truncated?: boolean }): AsyncIterable<Buffer> {
  try {
    // Not destroyed by a reader that gives up: the rest of the form would never be read.
    yield* stream.iterator({ destroyOnReturn: false });
  } catch {
    throw new UploadRefused("coupe");
  }
  if (stream.truncated) throw new UploadRefused("taille");
}
