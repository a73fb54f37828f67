import { describe, expect } from "vitest";
import { keepPendingValues } from "@/db/queries/pending-values";
import { mssanteAddresses } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { acceptSuggestedEmail } from "@/lib/requests/accept-suggested-email";
import { findMyDraft } from "@/lib/requests/find-my-draft";
import { listMyRequests } from "@/lib/requests/list-my-requests";
import { stepPath } from "@/lib/requests/steps";
import { viewDraft } from "@/lib/requests/view-draft";
import { viewResponsableStep } from "@/lib/requests/view-responsable-step";
import { viewStructureStep } from "@/lib/requests/view-structure-step";
import { viewSummary } from "@/lib/requests/view-summary";
import { test } from "@/tests/support/database";
import { anIndividual, aRegion, aRequest, aReviewer, contextOf, readRequest } from "@/tests/support/fixtures";

const nobodyNamed = {
  responsableLastName: null,
  responsableFirstName: null,
  responsableProfessionCode: null,
  responsableRpps: null,
};

describe("viewDraft", () => {
  test("gives the draft, its wrong values and its first incomplete step", async ({ tx }) => {
    const draft = await aRequest(tx, { status: "draft", paperless: null });
    const context = await contextOf(tx, draft.applicantId);
    expect(await viewDraft(context, draft.id)).toMatchObject({ pending: {}, firstIncomplete: "preferences" });

    await keepPendingValues(tx, draft.id, { contactEmail: "equipe" });

    expect(await viewDraft(context, draft.id)).toMatchObject({
      request: { id: draft.id },
      region: { name: "Occitanie" },
      pending: { contactEmail: "equipe" },
      firstIncomplete: "mailbox",
    });
  });

  test("is for the applicant alone", async ({ tx }) => {
    const draft = await aRequest(tx, { status: "draft" });
    const stranger = await contextOf(tx, (await anIndividual(tx)).id);

    await expect(viewDraft(stranger, draft.id)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("findMyDraft", () => {
  test("finds the region, and where this person goes on with their draft there", async ({ tx }) => {
    const draft = await aRequest(tx, { status: "draft", paperless: null });
    const other = await contextOf(tx, (await anIndividual(tx)).id);

    const mine = await findMyDraft(await contextOf(tx, draft.applicantId), "76");

    expect(mine).toMatchObject({ region: { code: "76" }, draftPath: stepPath(draft.id, "preferences") });
    expect((await findMyDraft(other, "76")).draftPath).toBeUndefined();
    expect(await findMyDraft(other, ["76", "53"])).toEqual({});
    expect(await findMyDraft(other, "76; drop")).toEqual({});
  });

  test("opens a draft just begun on its first step, and a complete one on its summary", async ({ tx }) => {
    const begun = await aRequest(tx, { status: "draft", structureId: null });
    const complete = await aRequest(tx, { status: "draft" });
    const pathOf = async (id: string) => (await findMyDraft(await contextOf(tx, id), "76")).draftPath;

    expect(await pathOf(begun.applicantId)).toBe(stepPath(begun.id, "mailbox"));
    expect(await pathOf(complete.applicantId)).toBe(stepPath(complete.id, "summary"));
  });
});

describe("viewStructureStep", () => {
  test("gives the open regions with the domain of the profession, and the communes of the code", async ({ tx }) => {
    await aRegion(tx, { code: "53", name: "Bretagne", isOpen: false, closedMessage: "Fermée." });
    const context = await contextOf(tx, (await anIndividual(tx)).id);

    const { regions, communes } = await viewStructureStep(context, {
      responsableProfessionCode: "10",
      postalCode: "81000",
    });

    expect(regions).toContainEqual({ code: "76", name: "Occitanie", domain: "medecin.r76.mssante.fr" });
    expect(regions.map(({ code }) => code)).not.toContain("53");
    expect(communes).toEqual(["Albi"]);
  });

  test("takes the profession of an applicant who has an RPPS number, as long as nobody is named", async ({ tx }) => {
    const draft = { responsableProfessionCode: null, postalCode: null };
    const pharmacist = await contextOf(tx, (await anIndividual(tx)).id);
    const secretary = await contextOf(tx, (await anIndividual(tx, { kind: "INT" })).id);
    const domainFor = async (context: typeof pharmacist) =>
      (await viewStructureStep(context, draft)).regions.find(({ code }) => code === "76")?.domain;

    expect(await domainFor(pharmacist)).toBe("pharmacien.r76.mssante.fr");
    expect(await domainFor(secretary)).toBeNull();
  });
});

describe("viewResponsableStep", () => {
  test("proposes an applicant with an RPPS number, and nobody else", async ({ tx }) => {
    const pharmacist = await anIndividual(tx);
    const context = await contextOf(tx, pharmacist.id);
    const secretary = await contextOf(tx, (await anIndividual(tx, { kind: "INT" })).id);
    const named = { ...nobodyNamed, responsableLastName: "Garnier" };

    expect(await viewResponsableStep(context, nobodyNamed)).toEqual({
      responsableLastName: "Martin",
      responsableFirstName: "Camille",
      responsableProfessionCode: "21",
      responsableRpps: pharmacist.rpps,
      isProposed: true,
    });
    expect(await viewResponsableStep(context, named)).toEqual({ ...named, isProposed: false });
    expect(await viewResponsableStep(secretary, nobodyNamed)).toEqual({ ...nobodyNamed, isProposed: false });
  });
});

describe("viewSummary", () => {
  test("shows the future address, and says when somebody has it already", async ({ tx }) => {
    const draft = await aRequest(tx, { status: "draft" });
    const context = await contextOf(tx, draft.applicantId);
    const shown = "Pharmacie.du.centre.81000.albi@pharmacien.r76.mssante.fr";
    expect((await viewSummary(context, draft)).address).toEqual({ shown, isFree: true });

    await tx.insert(mssanteAddresses).values({
      kind: "ORG",
      address: shown.toLowerCase(),
      display: shown,
      localPart: "pharmacie.du.centre.81000.albi",
      domain: "pharmacien.r76.mssante.fr",
    });

    expect((await viewSummary(context, draft)).address).toEqual({ shown, isFree: false });
  });

  test("recalls the refusal that the draft corrects", async ({ tx }) => {
    const reviewer = await aReviewer(tx);
    const refused = await aRequest(tx, {
      status: "refused",
      decidedById: reviewer.id,
      decidedAt: new Date(),
      refusalReason: "incomplete",
      refusalText: "Il manque le service.",
      correctionInvited: true,
    });
    const { applicantId } = refused;
    const draft = await aRequest(tx, { status: "draft", applicantId, previousRequestId: refused.id });

    const { refusal } = await viewSummary(await contextOf(tx, applicantId), draft);

    expect(refusal).toEqual({ number: refused.number, reason: "incomplete", text: "Il manque le service." });
  });

  test("points at what may be a slip", async ({ tx }) => {
    const draft = await aRequest(tx, { status: "draft", contactEmail: "equipe@gmial.com", city: "Toulouse" });
    const context = await contextOf(tx, draft.applicantId);

    const summary = await viewSummary(context, draft);

    expect(summary.suggestedEmail).toBe("equipe@gmail.com");
    expect(summary.territoryWarning).toContain("81000");
  });
});

describe("acceptSuggestedEmail", () => {
  test("writes the address proposed, for the applicant alone", async ({ tx }) => {
    const draft = await aRequest(tx, { status: "draft", contactEmail: "equipe@gmial.com" });
    const stranger = await contextOf(tx, (await anIndividual(tx)).id);
    await expect(acceptSuggestedEmail(stranger, draft.id)).rejects.toBeInstanceOf(NotFound);

    await acceptSuggestedEmail(await contextOf(tx, draft.applicantId), draft.id);

    expect(await readRequest(tx, draft.id)).toMatchObject({ contactEmail: "equipe@gmail.com" });
  });
});

describe("listMyRequests", () => {
  test("lists the requests of this person alone", async ({ tx }) => {
    const request = await aRequest(tx);
    await aRequest(tx);

    const mine = await listMyRequests(await contextOf(tx, request.applicantId));

    expect(mine.map(({ id }) => id)).toEqual([request.id]);
  });
});
