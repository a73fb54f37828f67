import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { connectionEnquiryDrafts } from "@/db/schema";
import { discardDraft } from "@/lib/connection-enquiries/discard-draft";
import { dropStructure } from "@/lib/connection-enquiries/drop-structure";
import { LinkOver } from "@/lib/connection-enquiries/errors";
import { linkToken } from "@/lib/connection-enquiries/link-token";
import { pickStructure } from "@/lib/connection-enquiries/pick-structure";
import { saveForLater } from "@/lib/connection-enquiries/save-for-later";
import { saveStep } from "@/lib/connection-enquiries/save-step";
import { takeOverDraft } from "@/lib/connection-enquiries/take-over-draft";
import { viewDraft } from "@/lib/connection-enquiries/view-draft";
import { viewFollowUp } from "@/lib/connection-enquiries/view-follow-up";
import { aBrowser, mailsTo } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { aFilledDraft, typedEnquiry } from "@/tests/support/enquiries";
import { aRegion } from "@/tests/support/fixtures";
import { aCopy, anEstablishment } from "@/tests/support/register-rows";

describe("a draft", () => {
  test("keeps a step as it is typed, right and wrong, in this browser alone", async ({ tx }) => {
    await aRegion(tx);
    const [visitor, other] = [aBrowser(tx), aBrowser(tx)];
    const typed = { ...typedEnquiry(), postalCode: "310", city: "" };

    const saved = await saveStep(visitor, { step: "structure", typed });

    expect(Object.keys(saved.errors)).toEqual(["postalCode", "city"]);
    expect(saved.next).toBe("structure");
    expect(await viewDraft(visitor)).toMatchObject({
      typed: { postalCode: "310", companyName: "Clinique du château" },
    });
    expect(await viewDraft(other)).toBeUndefined();
  });

  test("fills in what a postal code leaves no doubt about, and goes on to the next step", async ({ tx }) => {
    await aRegion(tx);
    const visitor = aBrowser(tx);
    const typed = { ...typedEnquiry(), postalCode: "81500", city: "Lavaur", departmentCode: "" };

    const saved = await saveStep(visitor, { step: "structure", typed });

    expect(saved).toMatchObject({ errors: {}, filledIn: { departmentCode: "81" }, next: "contact" });
  });

  test("a region that is not one of the list is said, and the rest is kept", async ({ tx }) => {
    await aRegion(tx);
    const visitor = aBrowser(tx);

    const saved = await saveStep(visitor, { step: "structure", typed: { ...typedEnquiry(), regionCode: "99" } });

    expect(saved).toMatchObject({ errors: { regionCode: ["Choisissez une région de la liste."] }, next: "structure" });
  });

  test("is gone after thirty days, and the browser starts anew", async ({ tx }) => {
    const visitor = aBrowser(tx);
    await aFilledDraft(visitor);
    await tx
      .update(connectionEnquiryDrafts)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(eq(connectionEnquiryDrafts.browserHash, visitor.browser));

    expect(await viewDraft(visitor)).toBeUndefined();
    await saveStep(visitor, { step: "contact", typed: { contactName: "Zoé" } });
    expect((await viewDraft(visitor))?.typed).not.toHaveProperty("companyName");
  });

  test("is given up for good, once or twice", async ({ tx }) => {
    const visitor = aBrowser(tx);
    await aFilledDraft(visitor);
    await discardDraft(visitor);
    await discardDraft(visitor);
    expect(await viewDraft(visitor)).toBeUndefined();
  });
});

describe("FINESS", () => {
  test("fills the structure in; what was typed stays, and what nobody touched is taken back", async ({ tx }) => {
    await aRegion(tx);
    await aCopy(tx, "finess", "2026-05-12");
    const { finess } = await anEstablishment(tx);
    const visitor = aBrowser(tx);
    await saveStep(visitor, { step: "structure", typed: { companyName: "Grande Pharmacie", structureId: "12" } });

    await pickStructure(visitor, { identifier: finess });

    const draft = await viewDraft(visitor);
    expect(draft?.typed).toMatchObject({
      structureIdType: "FINESS_GEO",
      structureId: finess,
      companyName: "Grande Pharmacie",
      city: "Albi",
      regionCode: "76",
    });
    expect(draft?.picked).toMatchObject({ identifier: finess, values: { companyName: "Pharmacie du Centre" } });

    const retaken = await saveStep(visitor, {
      step: "structure",
      typed: { ...draft?.typed, retake: "companyName" } as Record<string, string>,
    });
    expect(retaken.filledIn).toMatchObject({ companyName: "Pharmacie du Centre" });

    await dropStructure(visitor);
    expect(await viewDraft(visitor)).toMatchObject({ picked: null, typed: { structureId: "", city: "" } });
  });
});

describe("the link to take it up", () => {
  test("is mailed once for two presses, and says nothing that was typed", async ({ tx }) => {
    const visitor = aBrowser(tx);
    const { email = "" } = await aFilledDraft(visitor);

    expect([await saveForLater(visitor), await saveForLater(visitor)]).toEqual([true, true]);

    const mails = await mailsTo(tx, email, "connection-enquiry-draft");
    expect(mails).toHaveLength(1);
    expect(JSON.stringify(mails)).not.toMatch(/château|Roux/);
  });

  test("is not mailed as long as there is no right address", async ({ tx }) => {
    const visitor = aBrowser(tx);
    await aFilledDraft(visitor, { email: "pas une adresse" });
    expect(await saveForLater(visitor)).toBe(false);
  });

  test("moves it to the browser where it is opened, which is told of the one it replaces", async ({ tx }) => {
    const [first, second] = [aBrowser(tx), aBrowser(tx)];
    await aFilledDraft(first);
    await aFilledDraft(second, { companyName: "Clinique du lac" });
    const token = linkToken((await viewDraft(first))?.id ?? "");

    expect(await viewFollowUp(second, token)).toMatchObject({
      kind: "draft",
      companyName: "Clinique du château",
      replaced: { companyName: "Clinique du lac" },
    });
    await takeOverDraft(second, token);

    expect(await viewDraft(first)).toBeUndefined();
    expect((await viewDraft(second))?.typed.companyName).toBe("Clinique du château");
    await expect(takeOverDraft(second, linkToken(crypto.randomUUID()))).rejects.toBeInstanceOf(LinkOver);
  });
});
