import { describe, expect } from "vitest";
import { mssanteAddresses, regionDomains, requestVersions } from "@/db/schema";
import { AddressAlreadyTaken, DomainOutsideRegion } from "@/lib/addresses/errors";
import { NotFound } from "@/lib/errors";
import { decideApproval } from "@/lib/review/decisions/decide-approval";
import { ConflictOfInterest, RequestAlreadyDecided, RequestChanged } from "@/lib/review/errors";
import { test } from "@/tests/support/database";
import { latestDecision } from "@/tests/support/decisions";
import {
  aMailbox,
  anIndividual,
  aRequest,
  aReviewer,
  contextOf,
  readRequest,
  requestContent,
} from "@/tests/support/fixtures";
import { mailboxOpenedBy } from "@/tests/support/mailboxes";
import { address, domain, toApprove } from "@/tests/support/reviews";
import { journalOf, mailsAbout } from "@/tests/support/traces";

describe("approving a request", () => {
  test("opens the box: decision, address, people, publication", async ({ tx }) => {
    const { request, applicant, reviewer, approve } = await toApprove(tx);
    await approve();
    const { decidedAt } = await latestDecision(tx, request.id);
    expect(await readRequest(tx, request.id)).toMatchObject({
      status: "approved",
      decidedById: reviewer.id,
      decidedAt,
    });
    const opened = await mailboxOpenedBy(tx, request.id);
    expect(opened).toMatchObject({
      box: { status: "active", companyName: request.companyName, structureId: request.structureId },
      address: { kind: "ORG", ...address, display: `Pharmacie.du.centre.81000.albi@${domain}` },
      publication: { status: "queued", queuedAt: expect.any(Date) },
      people: [{ individualId: applicant.id, role: "responsable", addedById: reviewer.id }],
    });
  });

  test("leaves who wishes so out of the directory", async ({ tx }) => {
    const { request, approve } = await toApprove(tx, { isListed: false });
    await approve();
    expect((await mailboxOpenedBy(tx, request.id))?.publication).toMatchObject({ status: "unlisted", queuedAt: null });
  });

  test("writes it in the journal and tells the applicant, once", async ({ tx }) => {
    const { request, reviewer, approve } = await toApprove(tx);
    await approve();
    const mailboxId = (await mailboxOpenedBy(tx, request.id))?.box.id ?? "";
    const decisionId = (await latestDecision(tx, request.id)).id;
    const shown = `Pharmacie.du.centre.81000.albi@${domain}`;
    expect(await journalOf(tx, "request", request.id)).toEqual([
      {
        action: "request.decision_made",
        actorId: reviewer.id,
        detail: { decisionId, kind: "approve", version: 1 },
      },
      {
        action: "request.approved",
        actorId: reviewer.id,
        detail: { version: 1, address: shown, isLinked: true, mailboxId },
      },
    ]);
    expect(await journalOf(tx, "mailbox", mailboxId)).toMatchObject([
      { action: "mailbox.opened", actorId: reviewer.id, detail: { address: shown, requestId: request.id } },
    ]);
    expect(await mailsAbout(tx, request.id)).toEqual([
      { name: "request-approved", recipient: "nadege@exemple.fr", regionCode: "76" },
    ]);
  });
});

describe("an approval refused changes nothing", () => {
  test("twice", async ({ tx }) => {
    const { approve, decide, request } = await toApprove(tx);
    await approve();
    await expect(decide({ localPart: "autre.81000.albi" })).rejects.toBeInstanceOf(RequestAlreadyDecided);
    expect(await mailsAbout(tx, request.id)).toHaveLength(1);
  });

  test("on a version that the applicant has completed since: what changed is told", async ({ tx }) => {
    const { decide, request, applicant } = await toApprove(tx, { version: 2, city: "Gaillac" });
    for (const [index, city] of ["Albi", "Gaillac"].entries()) {
      const content = { ...requestContent(), structureId: request.structureId, city };
      const sent = { requestId: request.id, version: index + 1, submittedById: applicant.id };
      await tx.insert(requestVersions).values({ ...sent, content: { ...content, responsableRpps: null } });
    }
    await expect(decide()).rejects.toBeInstanceOf(RequestChanged);
    await expect(decide()).rejects.toMatchObject({ details: ["Ville\u00a0: Albi → Gaillac"] });
    expect(await readRequest(tx, request.id)).toMatchObject({ status: "submitted", decidedById: null });
  });

  test.for(["information_requested", "withdrawn"] as const)("on a request that is %s", async (status, { tx }) => {
    const withdrawnAt = status === "withdrawn" ? new Date() : null;
    const { decide } = await toApprove(tx, { status, withdrawnAt });
    await expect(decide()).rejects.toBeInstanceOf(RequestChanged);
  });

  test.for([
    ["as typed", address.localPart],
    ["in capitals", "Pharmacie.Du.Centre.81000.ALBI"],
  ])("with an address that somebody once had, %s", async ([, shown], { tx }) => {
    const { decide, request } = await toApprove(tx);
    const display = `${shown}@${domain}`;
    await tx.insert(mssanteAddresses).values({ kind: "ORG", ...address, address: display.toLowerCase(), display });
    await expect(decide()).rejects.toBeInstanceOf(AddressAlreadyTaken);
    expect(await readRequest(tx, request.id)).toMatchObject({ status: "submitted" });
    expect(await journalOf(tx, "request", request.id)).toEqual([]);
    expect(await mailsAbout(tx, request.id)).toEqual([]);
  });

  test("with a domain of another region", async ({ tx }) => {
    const { decide } = await toApprove(tx);
    await tx
      .insert(regionDomains)
      .values({ regionCode: "76", professionCode: "60", domain: "infirmier.r76.mssante.fr" });
    await expect(decide({ domain: "pharmacien.r97.mssante.fr" })).rejects.toBeInstanceOf(DomainOutsideRegion);
    await expect(decide({ domain: "infirmier.r76.mssante.fr" })).resolves.toBeDefined();
  });

  test("by anybody but a reviewer of the region", async ({ tx }) => {
    const { request, applicant } = await toApprove(tx);
    const people = [applicant, await anIndividual(tx, { isOperator: true }), await aReviewer(tx, ["97"])];
    for (const { id } of people) {
      const attempt = decideApproval(await contextOf(tx, id), { requestId: request.id, version: 1, ...address });
      await expect(attempt).rejects.toBeInstanceOf(NotFound);
    }
  });

  test("by a reviewer for themselves, or for the structure of a box they use", async ({ tx }) => {
    const reviewer = await aReviewer(tx);
    const context = await contextOf(tx, reviewer.id);
    const own = await aRequest(tx, { applicantId: reviewer.id });
    const box = await aMailbox(tx, { responsableId: reviewer.id });
    const same = await aRequest(tx, { structureId: box.structureId });
    for (const { id } of [own, same]) {
      const attempt = decideApproval(context, { requestId: id, version: 1, ...address });
      await expect(attempt).rejects.toBeInstanceOf(ConflictOfInterest);
    }
  });

  test("of a draft, which no reviewer knows of", async ({ tx }) => {
    const { decide } = await toApprove(tx, { status: "draft", submittedAt: null, firstSubmittedAt: null, version: 0 });
    await expect(decide()).rejects.toBeInstanceOf(NotFound);
  });
});
