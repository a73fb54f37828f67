import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { insertPscIdentity } from "@/db/queries/psc-identities";
import { findLatestClaimOf } from "@/db/queries/rpps-claims";
import { individuals } from "@/db/schema";
import { RppsAlreadyUsed } from "@/lib/accounts/errors";
import { ProofNeeded } from "@/lib/accounts/recent-proof";
import { NotFound } from "@/lib/errors";
import { decideRppsClaim } from "@/lib/my-account/decide-rpps-claim";
import { declareRpps } from "@/lib/my-account/declare-rpps";
import { AlreadyProfessional, ClaimClosed, ClaimedRppsTaken } from "@/lib/my-account/errors";
import { listRppsClaims } from "@/lib/my-account/list-rpps-claims";
import { viewRppsClaim } from "@/lib/my-account/view-rpps-claim";
import { mailsTo } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { anIndividual, aReviewer, contextOf } from "@/tests/support/fixtures";
import { anRpps } from "@/tests/support/numbers";
import { aCopy, aProfessional } from "@/tests/support/register-rows";
import { journalOf } from "@/tests/support/traces";

const reason = "Attestation de l’ordre reçue le 24 novembre.";

async function anIntern(db: Db) {
  const person = await anIndividual(db, { kind: "INT", firstName: "Inès", lastName: "Moreau" });
  return { person, context: await contextOf(db, person.id) };
}

async function accountOf(db: Db, id: string) {
  const [row] = await db.select().from(individuals).where(eq(individuals.id, id));
  return row;
}

async function aClaim(db: Db, rpps = anRpps()) {
  const { person, context } = await anIntern(db);
  expect(await declareRpps(context, { rpps, professionCode: "21" })).toBe("to check");
  const claim = await findLatestClaimOf(db, person.id);
  return { person, context, rpps, claimId: claim?.id ?? "" };
}

describe("declaring an RPPS number", () => {
  test("waits for the service centre, with what the register says; declared again alike, it waits once", async ({
    tx,
  }) => {
    await aCopy(tx, "professionals");
    const rpps = anRpps();
    await aProfessional(tx, { rpps, lastName: "MOREAU", firstName: "INES" });
    const { person, context, claimId } = await aClaim(tx, rpps);
    await declareRpps(context, { rpps, professionCode: "21" });

    expect(await accountOf(tx, person.id)).toMatchObject({ kind: "INT", rpps: null });
    expect(await findLatestClaimOf(tx, person.id)).toMatchObject({
      id: claimId,
      finding: "Le RPPS donne à ce numéro le même nom et la même profession.",
    });
    expect(await mailsTo(tx, "support@region.example", "rpps-to-check")).toHaveLength(1);
  });

  test("another number takes the place of the first", async ({ tx }) => {
    const { person, context, claimId } = await aClaim(tx);
    const rpps = anRpps();
    await declareRpps(context, { rpps, professionCode: "10" });
    const reviewer = await contextOf(tx, (await aReviewer(tx)).id);
    const listed = (await listRppsClaims(reviewer)).filter((claim) => claim.individualId === person.id);
    expect(listed.map((claim) => claim.rpps)).toEqual([rpps]);
    const late = decideRppsClaim(reviewer, { claimId, outcome: "accepted", reason });
    await expect(late).rejects.toBeInstanceOf(ClaimClosed);
  });

  test("Pro Santé Connect, which gave the same number, is proof enough", async ({ tx }) => {
    const { person, context } = await anIntern(tx);
    const rpps = anRpps();
    const claims = { subjectNameId: `8${rpps}`, firstName: "Inès", lastName: "Moreau", rpps, activities: [] };
    await insertPscIdentity(tx, person.id, claims);
    expect(await declareRpps(context, { rpps, professionCode: "21" })).toBe("accepted");
    expect(await accountOf(tx, person.id)).toMatchObject({ kind: "PER", rpps, isListed: true, rppsCheckedById: null });
    expect(await mailsTo(tx, person.email, "rpps-accepted")).toEqual([
      expect.objectContaining({ address: expect.stringMatching(/^Ines\.moreau\d*@pharmacien\.r76\.mssante\.fr$/) }),
    ]);
  });

  test("a number that another account holds is refused without naming anybody", async ({ tx }) => {
    const { context } = await anIntern(tx);
    const rpps = (await anIndividual(tx)).rpps ?? "";
    await expect(declareRpps(context, { rpps, professionCode: "21" })).rejects.toBeInstanceOf(RppsAlreadyUsed);
  });

  test("not for whoever has one", async ({ tx }) => {
    const context = await contextOf(tx, (await anIndividual(tx)).id);
    const declaring = declareRpps(context, { rpps: anRpps(), professionCode: "21" });
    await expect(declaring).rejects.toBeInstanceOf(AlreadyProfessional);
  });
});

describe("deciding on it", () => {
  test("accepted, it makes a PER with a MSSanté address; accepted twice, it does so once", async ({ tx }) => {
    const { person, rpps, claimId } = await aClaim(tx);
    const reviewer = await contextOf(tx, (await aReviewer(tx)).id);
    await decideRppsClaim(reviewer, { claimId, outcome: "accepted", reason });
    await decideRppsClaim(reviewer, { claimId, outcome: "accepted", reason });

    expect(await accountOf(tx, person.id)).toMatchObject({
      kind: "PER",
      rpps,
      professionCode: "21",
      isListed: true,
      rppsCheckedById: reviewer.actor.id,
      rppsCheckedAt: expect.any(Date),
    });
    expect(await mailsTo(tx, person.email, "rpps-accepted")).toHaveLength(1);
    const [declared, obtained, ...more] = await journalOf(tx, "individual", person.id);
    expect(declared).toMatchObject({ action: "individual.rpps_declared", actorId: person.id });
    expect(obtained).toMatchObject({
      action: "individual.rpps_obtained",
      actorId: reviewer.actor.id,
      detail: { by: "reviewer", claimId, reason },
    });
    expect(more).toEqual([]);
  });

  test("refused, the person reads why and may declare again", async ({ tx }) => {
    const { person, context, claimId } = await aClaim(tx);
    const reviewer = await contextOf(tx, (await aReviewer(tx)).id);
    await decideRppsClaim(reviewer, { claimId, outcome: "refused", reason });
    expect(await accountOf(tx, person.id)).toMatchObject({ kind: "INT", rpps: null });
    expect(await mailsTo(tx, person.email, "rpps-refused")).toEqual([expect.objectContaining({ reason })]);
    expect(await declareRpps(context, { rpps: anRpps(), professionCode: "21" })).toBe("to check");
  });

  test("two reviewers: the second is told that it is over", async ({ tx }) => {
    const { claimId } = await aClaim(tx);
    const [first, second] = [await aReviewer(tx), await aReviewer(tx)];
    await decideRppsClaim(await contextOf(tx, first.id), { claimId, outcome: "refused", reason });
    const late = decideRppsClaim(await contextOf(tx, second.id), { claimId, outcome: "accepted", reason });
    await expect(late).rejects.toBeInstanceOf(ClaimClosed);
  });

  test("whoever got a number otherwise meanwhile awaits nothing any more", async ({ tx }) => {
    const { person, claimId } = await aClaim(tx);
    const got = { kind: "PER" as const, rpps: anRpps(), rppsCheckedAt: new Date() };
    await tx.update(individuals).set(got).where(eq(individuals.id, person.id));
    const reviewer = await contextOf(tx, (await aReviewer(tx)).id);
    expect((await listRppsClaims(reviewer)).map(({ id }) => id)).not.toContain(claimId);
    expect(await viewRppsClaim(reviewer, claimId)).toMatchObject({ isOpen: false });
    const late = decideRppsClaim(reviewer, { claimId, outcome: "accepted", reason });
    await expect(late).rejects.toBeInstanceOf(ClaimClosed);
  });

  test("an account made with the number meanwhile keeps it", async ({ tx }) => {
    const { rpps, claimId, person } = await aClaim(tx);
    await anIndividual(tx, { rpps });
    const reviewer = await contextOf(tx, (await aReviewer(tx)).id);
    const accepting = decideRppsClaim(reviewer, { claimId, outcome: "accepted", reason });
    await expect(accepting).rejects.toBeInstanceOf(ClaimedRppsTaken);
    expect(await accountOf(tx, person.id)).toMatchObject({ kind: "INT" });
  });

  test("not by another region, nor by oneself, nor by whoever reviews nothing, nor without a proof", async ({ tx }) => {
    const { claimId, context } = await aClaim(tx);
    const other = await contextOf(tx, (await aReviewer(tx, ["53"])).id);
    const self = { ...context, actor: { ...context.actor, reviewerRegions: ["76"] } };
    for (const one of [other, self, context]) {
      await expect(viewRppsClaim(one, claimId)).rejects.toBeInstanceOf(NotFound);
      await expect(decideRppsClaim(one, { claimId, outcome: "accepted", reason })).rejects.toBeInstanceOf(NotFound);
    }
    expect((await listRppsClaims(self)).map(({ id }) => id)).not.toContain(claimId);
    const reviewer = await contextOf(tx, (await aReviewer(tx)).id);
    const actor = { ...reviewer.actor, provedAt: new Date(Date.now() - 13 * 3_600_000) };
    const unproved = decideRppsClaim({ ...reviewer, actor }, { claimId, outcome: "accepted", reason });
    await expect(unproved).rejects.toBeInstanceOf(ProofNeeded);
  });
});
