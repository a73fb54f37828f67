import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { auditEvents, informationRequests, mailboxes, requestVersions } from "@/db/schema";
import { aRequest } from "@/tests/support/fixtures";
import { journalOf } from "@/tests/support/traces";
import { doubleClick, field, list, tick } from "./support/controls";
import { letDecisionTakeEffect } from "./support/decision-clock";
import { anOccitanieReviewer, aPharmacist } from "./support/people";
import { aPharmacy } from "./support/pharmacy";
import { expectMails } from "./support/queue";
import { expect, test } from "./support/test";

/** A request to decide, its applicant, and the browser of a reviewer. */
async function toDecide(db: Db, values: Parameters<typeof aRequest>[1] = {}) {
  const applicant = await aPharmacist(db);
  const reviewer = await anOccitanieReviewer(db);
  const { companyName } = aPharmacy();
  const request = await aRequest(db, {
    applicantId: applicant.id,
    responsableRpps: applicant.rpps,
    companyName,
    ...values,
  });
  await db
    .insert(requestVersions)
    .values({ requestId: request.id, version: 1, content: {}, submittedById: applicant.id });
  const decisions = async () => (await journalOf(db, "request", request.id)).map(({ action }) => action);
  return { applicant, reviewer, request, decisions, path: `/instruction/${request.id}` };
}

test("[DEM-08] a double click on approving opens one box and sends one mail", async ({ page, db, signInAs }) => {
  const { applicant, reviewer, request, path, decisions } = await toDecide(db);
  await signInAs(reviewer.id);
  await page.goto(`${path}/approuver`);
  await doubleClick(page, "Approuver et ouvrir la boîte");
  await expect(page.getByText(/Vous avez (déjà )?approuvé cette demande/)).toBeVisible();
  await letDecisionTakeEffect(db, request.id);
  expect(await db.$count(mailboxes, eq(mailboxes.requestId, request.id))).toBe(1);
  expect(await decisions()).toEqual(["request.decision_made", "request.approved"]);
  await expectMails(db, applicant.email, ["request-approved"]);
});

test("[DEM-08] a double click on refusing refuses once", async ({ page, db, signInAs }) => {
  const { applicant, reviewer, request, path, decisions } = await toDecide(db);
  await signInAs(reviewer.id);
  await page.goto(`${path}/refuser`);
  await list(page, "Motif").selectOption({ label: "Des informations manquent ou sont inexactes" });
  await field(page, "Explication").fill("Le numéro de la rue manque.");
  await doubleClick(page, "Refuser la demande");
  await expect(page.getByText(/Vous avez (déjà )?refusé cette demande/)).toBeVisible();
  await letDecisionTakeEffect(db, request.id);
  expect(await decisions()).toEqual(["request.decision_made", "request.refused"]);
  await expectMails(db, applicant.email, ["request-refused"]);
});

test("[DEM-08] double clicks on asking, then on taking the review up again, do it once", async ({
  page,
  db,
  signInAs,
}) => {
  const { applicant, reviewer, request, path, decisions } = await toDecide(db);
  await signInAs(reviewer.id);
  await page.goto(`${path}/demander`);
  await tick(page, "Code postal");
  await doubleClick(page, "Envoyer les questions");
  await expect(page.getByText(/Vous avez (déjà )?demandé des informations/)).toBeVisible();
  await letDecisionTakeEffect(db, request.id);
  expect(await db.$count(informationRequests, eq(informationRequests.requestId, request.id))).toBe(1);
  await expectMails(db, applicant.email, ["information-requested"]);

  await page.goto(`${path}/reprendre`);
  await field(page, "Motif").fill("Elle a répondu au téléphone.");
  await doubleClick(page, "Reprendre l’examen");
  await expect(page.getByRole("button", { name: "Approuver" })).toBeVisible();
  expect(await decisions()).toEqual([
    "request.decision_made",
    "request.information_requested",
    "request.review_resumed",
  ]);
});

test("[DEM-08] a double click on allowing another request says so once", async ({ page, db, signInAs }) => {
  const { reviewer, request, path } = await toDecide(db);
  await signInAs(reviewer.id);
  await page.goto(`${path}/autoriser`);
  await field(page, "Motif").fill("Deux services demandent chacun leur boîte.");
  await doubleClick(page, "Autoriser une autre demande");
  await expect(page).toHaveURL(path);
  const allowed = and(eq(auditEvents.subjectId, request.id), eq(auditEvents.action, "request.another_allowed"));
  expect(await db.$count(auditEvents, allowed)).toBe(1);
});
