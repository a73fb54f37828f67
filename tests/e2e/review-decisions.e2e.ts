import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { informationRequests, mailboxes, queuedEmails, requests, requestVersions, reviewerRegions } from "@/db/schema";
import { aRegion, aRequest, aReviewer, requestContent } from "@/tests/support/fixtures";
import { journalOf } from "@/tests/support/traces";
import { field, follow, list, press, problems, title } from "./support/controls";
import { approve, openRequest } from "./support/decide";
import { letDecisionTakeEffect } from "./support/decision-clock";
import { aPharmacist } from "./support/people";
import { aWord } from "./support/pharmacy";
import { expectMails } from "./support/queue";
import { expect, test } from "./support/test";

const approveButton = "Approuver et ouvrir la boîte";

/** A request whose applicant is its responsable, with the version that was sent. */
async function toDecide(db: Db, values: Parameters<typeof aRequest>[1] = {}) {
  const applicant = await aPharmacist(db);
  const content = { ...requestContent(), companyName: `Pharmacie ${aWord()}`, responsableRpps: applicant.rpps };
  const request = await aRequest(db, { applicantId: applicant.id, ...content, ...values });
  const sent = { requestId: request.id, submittedById: applicant.id };
  await db.insert(requestVersions).values({ ...sent, version: 1, content });
  return { applicant, request, content, sent, path: `/instruction/${request.id}` };
}

const nothingLeft = async (db: Db, requestId: string, email: string) => {
  expect(await db.$count(mailboxes, eq(mailboxes.requestId, requestId))).toBe(0);
  expect(await db.$count(queuedEmails, eq(queuedEmails.recipient, email))).toBe(0);
};

test("[REV-01] both have it open and both decide: the second is told who, what and when, and nothing of theirs leaves", async ({
  db,
  anotherBrowser,
  signInAs,
}) => {
  const { applicant, request, path } = await toDecide(db);
  const openBy = async (firstName: string, to: string) => {
    const page = await anotherBrowser();
    await signInAs((await aReviewer(db, ["76"], { firstName, lastName: "Roux" })).id, page.context());
    await page.goto(path + to);
    return page;
  };
  const [claire, bruno] = [await openBy("Claire", "/approuver"), await openBy("Bruno", "/refuser")];
  await press(claire, approveButton);
  await expect(claire.getByText("Vous avez approuvé cette demande")).toBeVisible();

  await list(bruno, "Motif").selectOption("other");
  await field(bruno, "Explication").fill("Déjà servie.");
  await press(bruno, "Refuser la demande");
  await expect(problems(bruno)).toContainText(
    /Claire Roux a déjà approuvé cette demande le \d.* prend effet dans \d+\ssecondes?\./,
  );
  await expect(field(bruno, "Explication")).toHaveValue("Déjà servie.");
  await letDecisionTakeEffect(db, request.id);
  await expectMails(db, applicant.email, ["request-approved"]);
});

test("[REV-02] decided on a version completed since: refused, with what changed @nojs", async ({ db, desk }) => {
  const { request, content, sent, path } = await toDecide(db);
  await desk.goto(`${path}/refuser`);
  await db.insert(requestVersions).values({ ...sent, version: 2, content: { ...content, city: "Gaillac" } });
  await db.update(requests).set({ version: 2, city: "Gaillac" }).where(eq(requests.id, request.id));

  await list(desk, "Motif").selectOption("other");
  await field(desk, "Explication").fill("Ce n’est pas à Albi.");
  await press(desk, "Refuser la demande");
  await expect(problems(desk)).toContainText("Le demandeur a complété cette demande");
  await expect(problems(desk).getByRole("listitem")).toHaveText(["Ville : Albi → Gaillac"]);
  await expect(field(desk, "Explication")).toHaveValue("Ce n’est pas à Albi.");
});

test("[REV-03] taken back in time: nothing has left, and the address is free again @nojs", async ({ db, desk }) => {
  const { applicant, request, path } = await toDecide(db);
  await desk.goto(`${path}/approuver`);
  await press(desk, approveButton);
  await expect(desk.getByText("Vous avez approuvé cette demande")).toBeVisible();
  await nothingLeft(db, request.id, applicant.email);

  await press(desk, "Annuler la décision");
  await expect(desk.getByText("Vous avez annulé la décision")).toBeVisible();
  await nothingLeft(db, request.id, applicant.email);
  expect((await journalOf(db, "request", request.id)).map(({ action }) => action)).toEqual([
    "request.decision_made",
    "request.decision_taken_back",
  ]);
  await desk.goto(`${path}/approuver`);
  await expect(desk.getByRole("status").getByText("est libre.")).toBeVisible();
});

test("[REV-04] taken back too late: it says since when it is in effect", async ({ db, desk }) => {
  const { applicant, request, path } = await toDecide(db);
  await desk.goto(`${path}/approuver`);
  await press(desk, approveButton);
  await expect(desk.getByText("Vous avez approuvé cette demande")).toBeVisible();
  await letDecisionTakeEffect(db, request.id);
  await press(desk, "Annuler la décision");
  await expect(desk.getByText(/Trop tard\s: cette décision a pris effet le \d/)).toBeVisible();
  await expectMails(db, applicant.email, ["request-approved"]);
});

test("[REV-05] a second look: declined with words, then confirmed @nojs", async ({ db, anotherBrowser, signInAs }) => {
  const regionCode = "04";
  await aRegion(db, { code: regionCode, secondLook: ["address_edited"] });
  const place = { postalCode: "97400", city: "Saint-Denis", departmentCode: "974" };
  const { applicant, request, path } = await toDecide(db, { regionCode, ...place });
  const deskOf = async (firstName: string) => {
    const page = await anotherBrowser();
    await signInAs((await aReviewer(db, [regionCode], { firstName, lastName: "Roux" })).id, page.context());
    return page;
  };
  const [claire, bruno] = [await deskOf("Claire"), await deskOf("Bruno")];
  const approveInOwnWords = async () => {
    await claire.goto(`${path}/approuver`);
    await field(claire, "Début de l’adresse").fill(`officine.${aWord()}`);
    await press(claire, approveButton);
    await expect(claire.getByText("L’adresse a été modifiée à la main").first()).toBeVisible();
    await expect(claire.getByRole("button", { name: "Confirmer l’approbation" })).toHaveCount(0);
    await bruno.goto(path);
  };

  await approveInOwnWords();
  await follow(bruno, "Ne pas confirmer");
  await expect(title(bruno)).toHaveText("Ne pas confirmer l’approbation");
  await press(bruno, "Ne pas confirmer l’approbation");
  await expect(problems(bruno)).toContainText("Dites à votre collègue pourquoi");
  await field(bruno, "Motif").fill("L’adresse ne dit pas la ville.");
  await press(bruno, "Ne pas confirmer l’approbation");
  await expect(bruno.getByText("Vous avez refusé de confirmer l’approbation")).toBeVisible();
  await claire.goto(path);
  await expect(claire.getByText("Bruno Roux a refusé de confirmer l’approbation")).toBeVisible();
  await expect(claire.getByText("L’adresse ne dit pas la ville.").first()).toBeVisible();

  await approveInOwnWords();
  await press(bruno, "Confirmer l’approbation");
  await expect(bruno.getByRole("button", { name: "Annuler la décision" })).toBeVisible();
  await letDecisionTakeEffect(db, request.id);
  await bruno.goto(path);
  await expect(bruno.getByText("Claire Roux a approuvé cette demande")).toBeVisible();
  await expectMails(db, applicant.email, ["request-approved"]);
});

test("[REV-06] asked, answered: it comes back on top of the queue, and is decided", async ({
  page,
  db,
  desk,
  signInAs,
}) => {
  const word = aWord();
  const companyName = `Pharmacie ${word} deux`;
  const { applicant, request } = await toDecide(db, { companyName, status: "information_requested" });
  await toDecide(db, { companyName: `Pharmacie ${word} une`, submittedAt: new Date(Date.now() - 86_400_000) });
  const asked = { message: "Merci de préciser.", questions: [{ field: "city", question: "Est-ce bien Albi ?" }] };
  await db.insert(informationRequests).values({ requestId: request.id, askedById: (await aReviewer(db)).id, ...asked });
  await signInAs(applicant.id);
  await page.goto(`/suivi/${request.id}/completer`);
  await field(page, "Votre réponse").fill("Oui, Albi.");
  await press(page, "Envoyer ma réponse");
  await expect(page.getByText("Votre demande est bien reçue")).toBeVisible();

  await desk.goto(`/instruction?q=${word}`);
  await expect(
    desk
      .getByRole("table")
      .getByRole("link", { name: new RegExp(word) })
      .first(),
  ).toHaveText(companyName);
  await openRequest(desk, companyName);
  await approve(desk, db);
  await expectMails(db, applicant.email, ["request-approved"]);
});

test("[REV-07] a reviewer loses the right with the page open: they decide no more, what they decided stands", async ({
  db,
  anotherBrowser,
  signInAs,
}) => {
  const [first, second] = [await toDecide(db), await toDecide(db)];
  const reviewer = await aReviewer(db);
  const [page, other] = [await anotherBrowser(), await anotherBrowser()];
  for (const each of [page, other]) await signInAs(reviewer.id, each.context());
  await page.goto(`${first.path}/approuver`);
  await press(page, approveButton);
  await expect(page.getByText("Vous avez approuvé cette demande")).toBeVisible();
  await other.goto(`${second.path}/approuver`);
  await db.delete(reviewerRegions).where(eq(reviewerRegions.individualId, reviewer.id));

  await press(other, approveButton);
  await expect(other.getByText("Cette page n’existe pas, ou ne vous est pas ouverte.")).toBeVisible();
  await letDecisionTakeEffect(db, first.request.id);
  await expectMails(db, first.applicant.email, ["request-approved"]);
  await nothingLeft(db, second.request.id, second.applicant.email);
});
