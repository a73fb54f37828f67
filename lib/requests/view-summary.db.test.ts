import { describe, expect } from "vitest";
import { viewSummary } from "@/lib/requests/view-summary";
import { test } from "@/tests/support/database";
import { anIndividual, aRequest } from "@/tests/support/fixtures";
import { aFiness } from "@/tests/support/numbers";
import { anEstablishment, copiesInService } from "@/tests/support/registers";

const draft = { status: "draft", cguVersion: null, cguAcceptedAt: null } as const;

describe("the summary tells the applicant", () => {
  test("that the pharmacy has closed, and still lets it be sent", async ({ tx }) => {
    await copiesInService(tx);
    const { finess } = await anEstablishment(tx, { finess: aFiness(), goneOn: "2026-11-12", phone: "0563000000" });
    const { advice } = await viewSummary({ db: tx }, await aRequest(tx, { ...draft, structureId: finess }));
    expect(advice.map(({ code }) => code)).toContain("structure_open");
  });

  test("that the contact is their own address, and nothing of somebody else's account", async ({ tx }) => {
    const [applicant, other] = [await anIndividual(tx), await anIndividual(tx)];
    const request = await aRequest(tx, { ...draft, applicantId: applicant.id });
    const codes = async (contactEmail: string) => {
      const { advice } = await viewSummary({ db: tx }, { ...request, contactEmail });
      return advice.map(({ code }) => code);
    };
    expect(await codes(applicant.email)).toContain("contact_email");
    expect(await codes(other.email)).not.toContain("contact_email");
  });

  test("nothing of the registers as long as the draft is not complete", async ({ tx }) => {
    const request = await aRequest(tx, { ...draft, responsableRpps: null });
    expect((await viewSummary({ db: tx }, request)).advice).toEqual([]);
  });
});
