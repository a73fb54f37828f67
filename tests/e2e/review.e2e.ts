import { aRequest, aReviewer } from "@/tests/support/fixtures";
import { follow, press, problems, title } from "./support/controls";
import { inEffect } from "./support/decide";
import { letDecisionTakeEffect } from "./support/decision-clock";
import { mailTo } from "./support/mails";
import { aPharmacist } from "./support/people";
import { aWord } from "./support/pharmacy";
import { expectMails } from "./support/queue";
import { expect, test } from "./support/test";

test("[INS-01] two reviewers approve at the same instant: one decides, the other learns who did and when", async ({
  db,
  anotherBrowser,
  signInAs,
}) => {
  const applicant = await aPharmacist(db);
  const people = { applicantId: applicant.id, responsableRpps: applicant.rpps };
  const request = await aRequest(db, { ...people, companyName: `Pharmacie ${aWord()}` });
  const openConfirmation = async (firstName: string, lastName: string) => {
    const page = await anotherBrowser();
    await signInAs((await aReviewer(db, ["76"], { firstName, lastName })).id, page.context());
    await page.goto(`/instruction/${request.id}/approuver`);
    return { name: `${firstName} ${lastName}`, page };
  };
  const desks = [await openConfirmation("Claire", "Roux"), await openConfirmation("Bruno", "Costes")];

  await Promise.all(desks.map(({ page }) => press(page, "Approuver et ouvrir la boîte")));

  const told = await Promise.all(
    desks.map(async ({ name, page }) => {
      const sentence = await page
        .getByRole("main")
        .getByText(/approuvé cette demande le/)
        .textContent();
      return { name, page, sentence: sentence ?? "", hasWon: sentence?.startsWith("Vous avez approuvé") ?? false };
    }),
  );
  const [winner, loser] = told.sort((one, other) => Number(other.hasWon) - Number(one.hasWon));
  if (!winner?.hasWon || !loser || loser.hasWon) throw new Error(`who decided? ${JSON.stringify(told, ["sentence"])}`);
  const when = /\d+(er)?\s\S+ \d{4} à \d+\sh\s\d\d\s: cette décision prend effet dans \d+\ssecondes?\.$/;
  expect(loser.sentence).toContain(`${winner.name} a déjà approuvé cette demande le `);
  expect(loser.sentence).toMatch(when);
  await letDecisionTakeEffect(db, request.id);
  await follow(loser.page, "Annuler");
  await expect(loser.page.getByRole("main")).toContainText(`${winner.name} a approuvé cette demande`);
  await expect(loser.page.getByText("Demande approuvée par")).toHaveCount(1);
  await expectMails(db, applicant.email, ["request-approved"]);
});

test("[INS-02] the proposed address is changed; one already given is refused, with ideas @nojs", async ({
  db,
  desk,
}) => {
  const applicant = await aPharmacist(db);
  const companyName = `Pharmacie ${aWord()}`;
  const isResponsable = { applicantId: applicant.id, responsableRpps: applicant.rpps, companyName };
  const [first, second] = [await aRequest(db, isResponsable), await aRequest(db, isResponsable)];
  const start = desk.getByRole("textbox", { name: "Début de l’adresse" });
  const wished = `Officine.${aWord()}`;

  await desk.goto(`/instruction/${first.id}/approuver`);
  await expect(start).toHaveValue(`${companyName.replace(" ", ".")}.81000.albi`);
  await start.fill(wished);
  await press(desk, "Vérifier l’adresse");
  await expect(desk.getByRole("status").getByText("est libre.")).toContainText(`${wished.toLowerCase()}@`, {
    ignoreCase: true,
  });
  await press(desk, "Approuver et ouvrir la boîte");
  await inEffect(desk, db, "Vous avez approuvé cette demande");
  const mail = await mailTo(applicant.email, /validé/);
  expect(mail.text).toContain(`${wished}@pharmacien.oc.mssante.fr`);

  await desk.goto(`/instruction/${second.id}/approuver`);
  await start.fill(wished.toUpperCase());
  await press(desk, "Approuver et ouvrir la boîte");
  await expect(problems(desk)).toContainText(/adresse/i);
  await expect(desk.getByText("est déjà attribuée, ou l’a été.")).toBeVisible();
  const ideas = desk.getByRole("listitem").filter({ has: desk.getByRole("button") });
  await expect(ideas).toHaveCount(3);
  const idea = (await ideas.first().textContent()) ?? "";
  await ideas.first().getByRole("button").click();
  await expect(start).toHaveValue(idea);
  await press(desk, "Approuver et ouvrir la boîte");
  await inEffect(desk, db, "Vous avez approuvé cette demande");
  await expect(desk.getByRole("main")).toContainText(`${idea}@pharmacien.oc.mssante.fr`, { ignoreCase: true });
});

test("[INS-04] nobody decides their own request", async ({ page, db, signInAs }) => {
  const reviewer = await aReviewer(db);
  const own = await aRequest(db, { applicantId: reviewer.id });
  await signInAs(reviewer.id);
  await page.goto(`/instruction/${own.id}`);
  const sentence = "Vous avez fait cette demande : un collègue doit la décider.";
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByRole("button", { name: "Approuver" })).toHaveCount(0);
  for (const decision of ["Demander des informations", "Refuser"]) {
    await expect(page.getByRole("link", { name: decision, exact: true })).toHaveCount(0);
  }
  for (const path of ["approuver", "demander", "refuser"]) {
    await page.goto(`/instruction/${own.id}/${path}`);
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  }
});

test("[INS-04] nor a request that makes them responsable", async ({ page, db, signInAs }) => {
  const reviewer = await aReviewer(db, ["76"], { kind: "PER" });
  const request = await aRequest(db, { responsableRpps: reviewer.rpps });
  await signInAs(reviewer.id);
  await page.goto(`/instruction/${request.id}/approuver`);
  await expect(page.getByText("Le responsable désigné porte votre numéro RPPS")).toBeVisible();
  await expect(title(page)).toHaveText("Approuver la demande");
  await follow(page, "Retour à la file");
  await expect(title(page)).toHaveText("Demandes à instruire");
});
