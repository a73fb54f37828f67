import { expect } from "vitest";
import type { Db } from "@/db/client";
import { registerCopies, registerRefusedLines } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { NoRegisterAddress, NothingToStartAgain } from "@/lib/registers/operate/errors";
import { fetchRegister } from "@/lib/registers/operate/fetch-register";
import { refusedLinesCsv } from "@/lib/registers/operate/refused-lines-csv";
import { startImportAgain } from "@/lib/registers/operate/start-import-again";
import { viewImport } from "@/lib/registers/operate/view-import";
import { viewRegisters } from "@/lib/registers/operate/view-registers";
import { test } from "@/tests/support/database";
import { aReviewer, contextOf } from "@/tests/support/fixtures";
import { anOperatorContext } from "@/tests/support/operators";

type Copy = typeof registerCopies.$inferInsert;

async function aCopy(tx: Db, values: Partial<Copy> & Pick<Copy, "status">): Promise<string> {
  const [copy] = await tx
    .insert(registerCopies)
    .values({ register: "finess", sourceName: "finess.csv", endedAt: new Date(), ...values })
    .returning({ id: registerCopies.id });
  return copy?.id ?? "";
}

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3600_000).toISOString().slice(0, 10);

test("shows of each register the copy in service, its age, the import under way and the last that ended", async ({
  tx,
}) => {
  await tx.delete(registerCopies);
  const context = await anOperatorContext(tx);
  const old = await aCopy(tx, { status: "in_service", dataDate: daysAgo(40), createdAt: new Date("2026-10-01") });
  const refused = await aCopy(tx, { status: "refused", message: "Trop petit.", createdAt: new Date("2026-10-02") });
  const waiting = await aCopy(tx, { status: "waiting", endedAt: null, requestedById: context.actor.id });
  await aCopy(tx, { register: "mailboxes", status: "in_service", dataDate: daysAgo(30) });

  const { registers, copies, pageCount } = await viewRegisters(context, { page: 1 });

  expect(registers).toMatchObject([
    {
      register: "finess",
      isOld: true,
      inService: { id: old },
      lastEnded: { id: refused },
      underWay: { id: waiting, requestedBy: "Camille Martin" },
      schedule: undefined,
    },
    { register: "professionals", isOld: false, inService: undefined },
    { register: "mailboxes", isOld: false, inService: { dataDate: daysAgo(30) } },
  ]);
  expect(copies).toHaveLength(4);
  expect(pageCount).toBe(1);
});

test("shows the refused lines by pages, and gives them all in a file that no spreadsheet runs", async ({ tx }) => {
  const context = await anOperatorContext(tx);
  const id = await aCopy(tx, { status: "replaced", dataDate: "2026-11-10", linesRefused: 2101 });
  const reasons = Array.from({ length: 2100 }, (_, line) => ({ copyId: id, line: line + 2, reason: "=1+1" }));
  await tx.insert(registerRefusedLines).values([...reasons, { copyId: id, line: 1001, reason: "Une autre ; raison" }]);

  const { lines, pageCount, linesKept, canStartAgain } = await viewImport(context, { import: id, page: 2 });
  const { file, fileName } = await refusedLinesCsv(context, { import: id });
  const content = (await Array.fromAsync(file)).join("");

  expect([linesKept, pageCount, canStartAgain]).toEqual([2101, 43, false]);
  expect(lines[0]).toEqual({ line: 52, reason: "=1+1" });
  expect(fileName).toBe("lignes-refusees-finess-2026-11-10.csv");
  expect(content.startsWith("\uFEFFligne;motif\r\n2;'=1+1\r\n")).toBe(true);
  expect(content.split("\r\n")).toHaveLength(2103);
  expect(content).toContain('1001;"Une autre ; raison"');
});

test("refuses to fetch a register without an address, or to start again what has no source or no need", async ({
  tx,
}) => {
  const context = await anOperatorContext(tx);
  const failed = await aCopy(tx, { status: "failed", message: "Panne." });
  const served = await aCopy(tx, { status: "replaced", dataDate: "2026-11-10" });

  await expect(fetchRegister(context, { register: "finess" })).rejects.toBeInstanceOf(NoRegisterAddress);
  await expect(startImportAgain(context, { copyId: failed })).rejects.toBeInstanceOf(NothingToStartAgain);
  await expect(startImportAgain(context, { copyId: served })).rejects.toBeInstanceOf(NothingToStartAgain);
});

test("is for the operator only", async ({ tx }) => {
  const id = await aCopy(tx, { status: "failed", message: "Panne." });
  const context = await contextOf(tx, (await aReviewer(tx)).id);
  const missing = (work: Promise<unknown>) => expect(work).rejects.toBeInstanceOf(NotFound);

  await missing(viewRegisters(context, { page: 1 }));
  await missing(viewImport(context, { import: id, page: 1 }));
  await missing(refusedLinesCsv(context, { import: id }));
  await missing(fetchRegister(context, { register: "finess" }));
  await missing(startImportAgain(context, { copyId: id }));
});
