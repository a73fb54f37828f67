import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { mailboxes } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { viewPersonalHome } from "@/lib/mailboxes/view-personal-home";
import { listSupervised } from "@/lib/succession/list-supervised";
import { supervisionSchema } from "@/lib/succession/schema";
import { viewProposal } from "@/lib/succession/view-proposal";
import { viewSuccession } from "@/lib/succession/view-succession";
import { viewSupervised } from "@/lib/succession/view-supervised";
import { test } from "@/tests/support/database";
import { aMailbox, aMembership, anIndividual, aReviewer, contextOf } from "@/tests/support/fixtures";
import { aProposal, aRescue } from "@/tests/support/handovers";

async function aBoxNamed(tx: Db, companyName: string, regionCode = "76") {
  const { id, structureId } = await aMailbox(tx, { regionCode });
  await tx.update(mailboxes).set({ companyName, city: "Nîmes" }).where(eq(mailboxes.id, id));
  return { id, structureId };
}

describe("listSupervised", () => {
  test("finds the boxes of one’s regions by name, city, address and number, as words without accents", async ({
    tx,
  }) => {
    const reviewer = await contextOf(tx, (await aReviewer(tx)).id);
    const word = `cevenol${randomUUID().slice(0, 6)}`;
    const box = await aBoxNamed(tx, `Pharmacie Cévenol${word.slice(7)}`);
    await aBoxNamed(tx, `Pharmacie ${word}`, "53");
    const found = async (q: string) =>
      (await listSupervised(reviewer, supervisionSchema.parse({ q }))).mailboxes.map(({ id }) => id);

    expect(await found(word)).toEqual([box.id]);
    expect(await found(`${word} nimes`)).toEqual([box.id]);
    expect(await found(box.structureId)).toEqual([box.id]);
    expect(await found("' | :*")).not.toContain("error");
    expect(await found(`${word} albi-sur-rien`)).toEqual([]);
  });

  test("tells those whose members were not confirmed for a year, and lists them alone", async ({ tx }) => {
    const reviewer = await contextOf(tx, (await aReviewer(tx)).id);
    const name = `Officine ${randomUUID().slice(0, 8)}`;
    const late = await aBoxNamed(tx, name);
    await aBoxNamed(tx, name);
    const createdAt = new Date(Date.now() - 366 * 86_400_000);
    await tx.update(mailboxes).set({ createdAt }).where(eq(mailboxes.id, late.id));
    const list = (query: object) => listSupervised(reviewer, supervisionSchema.parse({ q: name, ...query }));

    expect((await list({ retard: "oui" })).mailboxes).toMatchObject([{ id: late.id, isLate: true }]);
    expect((await list({})).total).toBe(2);
  });

  test("is for reviewers only", async ({ tx }) => {
    for (const { id } of [await anIndividual(tx), await anIndividual(tx, { isOperator: true })]) {
      const listed = listSupervised(await contextOf(tx, id), supervisionSchema.parse({}));
      await expect(listed).rejects.toBeInstanceOf(NotFound);
    }
  });
});

describe("viewSupervised", () => {
  test("shows a box of the region, and what this reviewer may do with a rescue", async ({ tx }) => {
    const { box, reviewer, colleague } = await aRescue(tx);
    const place = { mailboxId: box.id };
    expect(await viewSupervised(reviewer, place)).toMatchObject({
      ...{ canPropose: false, isToConfirm: true, canTakeBack: true },
      whyNotConfirm: expect.stringContaining("un collègue doit le confirmer"),
    });
    expect(await viewSupervised(colleague, place)).toMatchObject({ canTakeBack: false, whyNotConfirm: undefined });
  });

  test("is not for the responsable, nor for a reviewer of another region", async ({ tx }) => {
    const { box, responsable } = await aRescue(tx);
    const elsewhere = await contextOf(tx, (await aReviewer(tx, ["53"])).id);
    for (const context of [responsable, elsewhere]) {
      await expect(viewSupervised(context, { mailboxId: box.id })).rejects.toBeInstanceOf(NotFound);
    }
  });
});

test("the named person sees the proposal, a member that there is one, somebody else nothing", async ({ tx }) => {
  const { box, responsable, named } = await aProposal(tx);
  const reader = await anIndividual(tx);
  await aMembership(tx, box.id, reader.id, "lecteur");
  const place = { mailboxId: box.id };

  const home = await viewPersonalHome(named);
  expect(home.proposals).toMatchObject([{ mailboxId: box.id, mailboxName: box.companyName }]);
  expect((await viewPersonalHome(responsable)).proposals).toEqual([]);
  expect(await viewProposal(named, place)).toMatchObject({ canAccept: true, canDecline: true, over: undefined });
  await expect(viewProposal(responsable, place)).rejects.toBeInstanceOf(NotFound);
  expect(await viewSuccession(responsable, place)).toMatchObject({ canTakeBack: true, canObject: false });
  const member = await viewSuccession(await contextOf(tx, reader.id), place);
  expect(member).toMatchObject({ isNamed: false, canTakeBack: false, canObject: false });
});
