import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { type ArrivingFile, readUploadForm } from "@/lib/registers/operate/read-upload-form";
import { UploadRefused } from "@/lib/registers/operate/upload-refused";

const boundary = "----balorg";
const field = (name: string, value: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const fileHead = (fileName: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: text/csv\r\n\r\n`;
const end = `\r\n--${boundary}--\r\n`;

function posted(
  parts: Iterable<string> | AsyncIterable<string | Buffer>,
  type = `multipart/form-data; boundary=${boundary}`,
) {
  const body = Readable.toWeb(Readable.from(parts)) as ReadableStream;
  const init = { method: "POST", headers: { "content-type": type }, body, duplex: "half" };
  return new Request("http://localhost/", init as RequestInit);
}

async function read({ fileName, fields, parts }: ArrivingFile) {
  let content = "";
  for await (const part of parts) content += part.toString();
  return { fileName, fields: Object.fromEntries(fields), content };
}

const refusal = (code: string) => expect.objectContaining({ name: "UploadRefused", code });

test("hands over the file with the fields that stand before it", async () => {
  const form = [
    field("register", "finess"),
    fileHead("finess.csv"),
    "a;b\r\n",
    "c;d",
    `\r\n${field("late", "1")}`,
    end.slice(2),
  ];
  await expect(readUploadForm(posted(form), read)).resolves.toEqual({
    fileName: "finess.csv",
    fields: { register: "finess" },
    content: "a;b\r\nc;d",
  });
});

test("refuses a form without a file, or that is no such form", async () => {
  await expect(readUploadForm(posted([field("register", "finess"), end.slice(2)]), read)).rejects.toEqual(
    refusal("fichier"),
  );
  await expect(readUploadForm(posted([fileHead(""), end]), read)).rejects.toEqual(refusal("fichier"));
  await expect(readUploadForm(posted(["a=1"], "application/x-www-form-urlencoded"), read)).rejects.toEqual(
    refusal("fichier"),
  );
});

test("refuses a file longer than the limit", async () => {
  const form = () => posted([fileHead("f"), "12345678", end]);
  await expect(readUploadForm(form(), read, 8)).resolves.toMatchObject({ content: "12345678" });
  await expect(readUploadForm(form(), read, 7)).rejects.toEqual(refusal("taille"));
});

test("refuses a form that is cut short, whether the line says so or not", async () => {
  await expect(readUploadForm(posted([fileHead("f"), "1234"]), read)).rejects.toEqual(refusal("coupe"));
  async function* broken() {
    yield fileHead("f");
    yield "1234";
    throw new Error("aborted");
  }
  await expect(readUploadForm(posted(broken()), read)).rejects.toEqual(refusal("coupe"));
  await expect(readUploadForm(posted(["--"]), read)).rejects.toEqual(refusal("coupe"));
});

test("reads a form to its end before it refuses its file, and the cut of one refused is no accident", async () => {
  let isRead = false;
  async function* form() {
    yield fileHead("f");
    for (let part = 0; part < 50; part += 1) yield Buffer.alloc(100_000);
    yield end;
    isRead = true;
  }
  const refuse = () => Promise.reject(new UploadRefused("registre"));
  await expect(readUploadForm(posted(form()), refuse)).rejects.toEqual(refusal("registre"));
  expect(isRead).toBe(true);
  await expect(readUploadForm(posted([fileHead("f"), "1234"]), refuse)).rejects.toEqual(refusal("registre"));
});

test("takes no more from the line than is read", async () => {
  let sent = 0;
  async function* endless() {
    yield fileHead("f");
    for (; sent < 300; sent += 1) yield Buffer.alloc(100_000);
    yield end;
  }
  const opened = Promise.withResolvers<void>();
  const hold = async ({ parts }: ArrivingFile) => {
    await opened.promise;
    let bytes = 0;
    for await (const part of parts) bytes += part.length;
    return bytes;
  };
  const received = readUploadForm(posted(endless()), hold);
  for (let turn = 0; turn < 200; turn += 1) await setImmediate();
  expect(sent).toBeLessThan(50);
  opened.resolve();
  await expect(received).resolves.toBe(30_000_000);
});
