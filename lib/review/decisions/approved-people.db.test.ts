import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { individuals, mssanteAddresses } from "@/db/schema";
import { entrustApplicant } from "@/lib/review/choose-responsable";
import { decideApproval } from "@/lib/review/decisions/decide-approval";
import { ResponsableAccountGone, ResponsableChoiceMissing } from "@/lib/review/errors";
import { test } from "@/tests/support/database";
import { takeEffect } from "@/tests/support/decisions";
import { anIndividual, aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";
import { mailboxOpenedBy } from "@/tests/support/mailboxes";
import { anRpps } from "@/tests/support/numbers";
import { domain, toApprove } from "@/tests/support/reviews";
import { journalOf, mailsAbout } from "@/tests/support/traces";

const person = async (tx: Db, id: string) => (await tx.select().from(individuals).where(eq(individuals.id, id)))[0];

describe("who becomes responsable", () => {
  test("the applicant, whose RPPS number is then checked, and who gets a personal address", async ({ tx }) => {
    const { applicant, reviewer, approve } = await toApprove(tx);
    await approve();
    const after = await person(tx, applicant.id);
    expect(after).toMatchObject({ rppsCheckedById: reviewer.id, rppsCheckedAt: expect.any(Date), isListed: true });
    const [own] = await tx
      .select()
      .from(mssanteAddresses)
      .where(eq(mssanteAddresses.id, after?.addressId ?? ""));
    expect(own).toMatchObject({ kind: "PER", address: `nadege.vives@${domain}` });
    expect(await journalOf(tx, "individual", applicant.id)).toMatchObject([
      { action: "individual.rpps_checked", actorId: reviewer.id, detail: { address: `Nadege.vives@${domain}` } },
    ]);
  });

  test("a namesake's address is not taken: the next one is given", async ({ tx }) => {
    const { applicant, approve } = await toApprove(tx);
    const taken = { localPart: "nadege.vives", domain, address: `nadege.vives@${domain}` };
    await tx.insert(mssanteAddresses).values({ kind: "PER", ...taken, display: taken.address });
    await approve();
    const [own] = await tx
      .select()
      .from(mssanteAddresses)
      .where(eq(mssanteAddresses.id, (await person(tx, applicant.id))?.addressId ?? ""));
    expect(own?.localPart).toBe("nadege.vives.2");
  });

  test("no personal address where the region has none for the profession, nor for a person of another region", async ({
    tx,
  }) => {
    const { applicant, approve } = await toApprove(tx);
    await tx.update(individuals).set({ professionCode: "60" }).where(eq(individuals.id, applicant.id));
    await approve();
    expect(await person(tx, applicant.id)).toMatchObject({ addressId: null, rppsCheckedAt: expect.any(Date) });
    const stranger = await anIndividual(tx, { regionCode: "97" });
    const request = await aRequest(tx, { applicantId: stranger.id, responsableRpps: stranger.rpps });
    const context = await contextOf(tx, (await aReviewer(tx)).id);
    await decideApproval(context, { requestId: request.id, version: 1, localPart: "autre.81000.albi", domain });
    await takeEffect(tx, request.id);
    expect(await person(tx, stranger.id)).toMatchObject({ addressId: null, rppsCheckedAt: expect.any(Date) });
  });

  test("a number checked already is left as it was", async ({ tx }) => {
    const { applicant, approve } = await toApprove(tx);
    const checkedAt = new Date("2026-01-01T00:00:00Z");
    await tx.update(individuals).set({ rppsCheckedAt: checkedAt }).where(eq(individuals.id, applicant.id));
    await approve();
    expect(await person(tx, applicant.id)).toMatchObject({ rppsCheckedAt: checkedAt, addressId: null });
    expect(await journalOf(tx, "individual", applicant.id)).toEqual([]);
  });

  test("the applicant, until an account bears the number; nobody's number is checked", async ({ tx }) => {
    const { applicant, request, approve } = await toApprove(tx, { responsableRpps: anRpps() });
    await approve();
    expect((await mailboxOpenedBy(tx, request.id))?.people).toMatchObject([
      { individualId: applicant.id, role: "responsable" },
    ]);
    expect(await person(tx, applicant.id)).toMatchObject({ rppsCheckedAt: null });
    expect(await journalOf(tx, "request", request.id)).toContainEqual(
      expect.objectContaining({ detail: expect.objectContaining({ isLinked: false }) }),
    );
  });

  test("another person, when the reviewer links their account; the applicant manages beside them", async ({ tx }) => {
    const other = await anIndividual(tx, { email: "responsable@exemple.fr" });
    const { applicant, request, approve } = await toApprove(tx, { responsableRpps: other.rpps });
    await expect(approve()).rejects.toBeInstanceOf(ResponsableChoiceMissing);
    await approve({ responsable: other.id });
    expect((await mailboxOpenedBy(tx, request.id))?.people).toMatchObject([
      { individualId: other.id, role: "responsable" },
      { individualId: applicant.id, role: "gestionnaire" },
    ]);
    expect(await person(tx, other.id)).toMatchObject({ rppsCheckedAt: expect.any(Date) });
    const recipients = (await mailsAbout(tx, request.id)).map(({ recipient }) => recipient);
    expect(recipients.sort()).toEqual(["nadege@exemple.fr", "responsable@exemple.fr"]);
  });

  test("the applicant, when the reviewer entrusts the box to them", async ({ tx }) => {
    const other = await anIndividual(tx);
    const { applicant, request, approve } = await toApprove(tx, { responsableRpps: other.rpps });
    await approve({ responsable: entrustApplicant });
    expect((await mailboxOpenedBy(tx, request.id))?.people).toMatchObject([
      { individualId: applicant.id, role: "responsable" },
    ]);
    expect(await person(tx, other.id)).toMatchObject({ rppsCheckedAt: null });
    expect(await mailsAbout(tx, request.id)).toHaveLength(1);
  });

  test("not an account that does not bear the number", async ({ tx }) => {
    const { request, approve } = await toApprove(tx, { responsableRpps: anRpps() });
    const stranger = await anIndividual(tx);
    await expect(approve({ responsable: stranger.id })).rejects.toBeInstanceOf(ResponsableAccountGone);
    expect(await mailboxOpenedBy(tx, request.id)).toBeUndefined();
  });
});
