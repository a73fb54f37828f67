import { Readable } from "node:stream";
import type { Db } from "@/db/client";
import type { Register } from "@/lib/registers/registers";
import { anIndividual, contextOf } from "./fixtures";

/** The context of use cases for somebody who runs the platform. */
export async function anOperatorContext(db: Db) {
  return contextOf(db, (await anIndividual(db, { kind: "INT", isOperator: true })).id);
}

type Posted = { register?: Register | "rpps"; fileName?: string; forced?: "on"; isCut?: boolean };

/** The form by which an operator sends the file of a register, as a browser posts it. */
export function aPostedFile(
  bytes: Buffer,
  { register = "finess", fileName = "finess.csv", forced, isCut = false }: Posted = {},
): Request {
  const field = (name: string, value: string) =>
    `--balorg\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const fields = field("register", register) + (forced ? field("forced", forced) : "");
  const head = `--balorg\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\n\r\n`;
  const parts = [Buffer.from(fields + head), bytes, ...(isCut ? [] : [Buffer.from("\r\n--balorg--\r\n")])];
  const body = Readable.toWeb(Readable.from(parts)) as ReadableStream;
  const headers = { "content-type": "multipart/form-data; boundary=balorg" };
  return new Request("http://localhost/", { method: "POST", headers, body, duplex: "half" } as RequestInit);
}
