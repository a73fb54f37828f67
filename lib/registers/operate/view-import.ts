import "server-only";
import { findReportedCopy, listRefusedLines } from "@/db/queries/register-copies";
import { findUploadOfCopy } from "@/db/queries/register-uploads";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { assertCanOperate } from "@/lib/operations/policy";
import { isConfiguredSource } from "@/lib/registers/operate/is-configured-source";

const perPage = 50;

type Input = { import: string; page: number };

/** One import: how far it has come or what came of it, and a page of the lines that it refused. For the operator. */
export async function viewImport({ db, actor }: Context, { import: id, page }: Input) {
  assertCanOperate(actor);
  const copy = await findReportedCopy(db, id);
  if (!copy) throw new NotFound();
  const [{ lines, kept }, upload] = await Promise.all([
    listRefusedLines(db, id, { limit: perPage, offset: (page - 1) * perPage }),
    findUploadOfCopy(db, id),
  ]);
  const hasFailed = copy.status === "failed" || copy.status === "refused";
  return {
    copy,
    lines,
    linesKept: kept,
    page,
    pageCount: Math.max(1, Math.ceil(kept / perPage)),
    canStartAgain: hasFailed && (upload !== undefined || isConfiguredSource(copy)),
  };
}

export type ViewedImport = Awaited<ReturnType<typeof viewImport>>;

export type ReportedCopy = ViewedImport["copy"];
