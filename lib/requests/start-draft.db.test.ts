import { describe, expect } from "vitest";
import { findPendingValues } from "@/db/queries/pending-values";
import { RegionNotOpen } from "@/lib/requests/errors";
import { startDraft } from "@/lib/requests/start-draft";
import { test } from "@/tests/support/database";
import { anIndividual, aRegion, contextOf, readRequest } from "@/tests/support/fixtures";
import { journalOf } from "@/tests/support/traces";

const typed = { contactEmail: "equipe@exemple.fr", description: "Pharmacie du lac 66000 Perpignan" };

describe("startDraft", () => {
  test("opens a draft with its first step, and writes it down", async ({ tx }) => {
    const context = await contextOf(tx, (await anIndividual(tx)).id);

    const saved = await startDraft(context, { regionCode: "76", typed });

    expect(saved).toMatchObject({ errors: {}, next: "structure" });
    expect(await readRequest(tx, saved.requestId)).toMatchObject({
      ...typed,
      status: "draft",
      applicantId: context.actor.id,
      regionCode: "76",
    });
    expect(await journalOf(tx, "request", saved.requestId)).toEqual([
      { action: "request.started", actorId: context.actor.id, detail: {} },
    ]);
  });

  test("asked again, writes into the same draft", async ({ tx }) => {
    const context = await contextOf(tx, (await anIndividual(tx)).id);

    const first = await startDraft(context, { regionCode: "76", typed });
    const second = await startDraft(context, { regionCode: "76", typed: { ...typed, description: "Autre" } });

    expect(second.requestId).toBe(first.requestId);
    expect(await readRequest(tx, first.requestId)).toMatchObject({ description: "Autre" });
    expect(await journalOf(tx, "request", first.requestId)).toHaveLength(1);
  });

  test("keeps a wrong value beside the draft, as typed", async ({ tx }) => {
    const context = await contextOf(tx, (await anIndividual(tx)).id);

    const saved = await startDraft(context, { regionCode: "76", typed: { ...typed, contactEmail: "equipe" } });

    expect(saved.errors).toHaveProperty("contactEmail");
    expect(await readRequest(tx, saved.requestId)).toMatchObject({
      contactEmail: null,
      description: typed.description,
    });
    expect(await findPendingValues(tx, saved.requestId)).toEqual({ contactEmail: "equipe" });
  });

  test("says what to do in a closed region, and in one that does not exist", async ({ tx }) => {
    const context = await contextOf(tx, (await anIndividual(tx)).id);
    await aRegion(tx, { code: "53", name: "Bretagne", isOpen: false, closedMessage: "Écrivez au GRADeS." });

    const closed = startDraft(context, { regionCode: "53", typed });

    await expect(closed).rejects.toBeInstanceOf(RegionNotOpen);
    await expect(closed).rejects.toMatchObject({ userMessage: expect.stringContaining("Écrivez au GRADeS.") });
    const unknown = startDraft(context, { regionCode: "xx' or 1=1", typed });
    await expect(unknown).rejects.toBeInstanceOf(RegionNotOpen);
  });
});
