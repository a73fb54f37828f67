import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { listNotes } from "@/db/queries/request-notes";
import { requestNotes } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { addNote } from "@/lib/review/desk/add-note";
import { ConflictOfInterest } from "@/lib/review/errors";
import { test } from "@/tests/support/database";
import { aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";
import { journalOf } from "@/tests/support/traces";

test("a note is kept with its author, newest first; the journal tells that there is one, and not its words", async ({
  tx,
}) => {
  const { id: requestId } = await aRequest(tx);
  const claire = await contextOf(tx, (await aReviewer(tx)).id);
  await tx.insert(requestNotes).values({
    requestId,
    authorId: (await aReviewer(tx, ["76"], { firstName: "Bruno" })).id,
    text: "Rappeler lundi.",
    writtenAt: new Date(Date.now() - 86_400_000),
  });
  await addNote(claire, { requestId, note: "Rappelée : elle enverra le FINESS." });
  expect(await listNotes(tx, requestId)).toMatchObject([
    { text: "Rappelée : elle enverra le FINESS.", author: { firstName: "Claire" } },
    { text: "Rappeler lundi.", author: { firstName: "Bruno" } },
  ]);
  expect(await journalOf(tx, "request", requestId)).toEqual([
    { action: "request.note_added", actorId: claire.actor.id, detail: {} },
  ]);
});

test("the same words sent twice are one note, until later", async ({ tx }) => {
  const { id: requestId } = await aRequest(tx, { status: "withdrawn", withdrawnAt: new Date() });
  const [claire, bruno] = [await aReviewer(tx), await aReviewer(tx)];
  const [asClaire, asBruno] = [await contextOf(tx, claire.id), await contextOf(tx, bruno.id)];
  for (const context of [asClaire, asClaire, asBruno]) await addNote(context, { requestId, note: "Vu." });
  expect(await listNotes(tx, requestId)).toHaveLength(2);
});

test("nobody writes any who is concerned by the request, or reviews another region", async ({ tx }) => {
  const reviewer = await aReviewer(tx);
  const { id: requestId } = await aRequest(tx, { applicantId: reviewer.id });
  const own = addNote(await contextOf(tx, reviewer.id), { requestId, note: "Vite !" });
  await expect(own).rejects.toBeInstanceOf(ConflictOfInterest);
  const elsewhere = await contextOf(tx, (await aReviewer(tx, ["97"])).id);
  await expect(addNote(elsewhere, { requestId, note: "Vu." })).rejects.toBeInstanceOf(NotFound);
  expect(await tx.$count(requestNotes, eq(requestNotes.requestId, requestId))).toBe(0);
});
