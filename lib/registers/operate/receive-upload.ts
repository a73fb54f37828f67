import "server-only";
import { basename } from "node:path";
import { isImportUnderWay, noteSource } from "@/db/queries/register-copies";
import { completeUpload, deleteUpload, insertUpload } from "@/db/queries/register-uploads";
import type { Context } from "@/lib/context";
import { assertCanOperate } from "@/lib/operations/policy";
import { ImportUnderWay } from "@/lib/registers/operate/errors";
import { queueImport } from "@/lib/registers/operate/queue-import";
import { type ArrivingFile, readUploadForm } from "@/lib/registers/operate/read-upload-form";
import { storeUpload } from "@/lib/registers/operate/store-upload";
import { UploadRefused } from "@/lib/registers/operate/upload-refused";
import { isRegister, type Register } from "@/lib/registers/registers";

/**
 * Takes in the file that an operator sends, as it arrives, and enters its import; the id of the import. What stops
 * on the way leaves nothing.
 *
 * @throws UploadRefused
 */
export async function receiveUpload(context: Context, request: Request): Promise<string> {
  assertCanOperate(context.actor);
  return readUploadForm(request, (file) => receiveFile(context, file));
}

async function receiveFile(context: Context, { fileName, fields, parts }: ArrivingFile): Promise<string> {
  const { db, actor } = context;
  const register = fields.get("register");
  if (!isRegister(register)) throw new UploadRefused("registre");
  await assertNothingUnderWay(context, register);
  const sourceName = cleanName(fileName);
  const uploadId = await insertUpload(db, { fileName: sourceName, uploadedById: actor.id });
  try {
    const source = await storeUpload(db, uploadId, parts);
    return await db.transaction(async (tx) => {
      const isForced = fields.get("forced") === "on";
      const copyId = await queueImport(tx, context, { register, sourceName, isForced });
      await noteSource(tx, copyId, source);
      await completeUpload(tx, uploadId, copyId);
      return copyId;
    });
  } catch (error) {
    await deleteUpload(db, uploadId);
    throw error instanceof ImportUnderWay ? new UploadRefused("en-cours") : error;
  }
}

/** Said before a gigabyte is sent for nothing; what counts is asked once more at the end. */
async function assertNothingUnderWay({ db }: Context, register: Register): Promise<void> {
  if (await db.transaction((tx) => isImportUnderWay(tx, register))) throw new UploadRefused("en-cours");
}

/** The name of a file, without its folders nor what PostgreSQL refuses to store; short enough to be shown. */
function cleanName(fileName: string): string {
  const name = basename(fileName.replaceAll("\\", "/")).toWellFormed().replace(/\p{C}/gu, "");
  return name.slice(-200) || "fichier";
}
