import { eq } from "drizzle-orm";
import { connectionEnquiries } from "@/db/schema";
import { field, list, press, problems, title } from "./support/controls";
import { mailTo } from "./support/mails";
import { freshEmail } from "./support/people";
import { expect, test } from "./support/test";

test("[EXP-03] a structure asks for the service: kept, passed on to the service centre, acknowledged @nojs", async ({
  page,
  db,
}) => {
  const email = freshEmail("direction");
  await page.goto("/");
  await page.getByRole("link", { name: /Il souhaite déployer le service/ }).click();
  await expect(title(page)).toHaveText("Demande de raccordement");
  await list(page, "Région").selectOption({ label: "Occitanie" });
  await field(page, "Nom de la structure").fill("Clinique du Parc");
  await field(page, "Numéro FINESS").fill("310004503");
  await field(page, "Votre nom").fill("Jeanne Roux");
  await field(page, "Adresse mail").fill(email);
  await field(page, "Votre demande").fill("Cinquante personnes, dès janvier.");
  await press(page, "Envoyer la demande");
  await expect(problems(page)).toContainText("FINESS");
  await field(page, "Numéro FINESS").fill("310004502");
  await press(page, "Envoyer la demande");
  await expect(title(page)).toHaveText("Demande de raccordement envoyée");

  const [kept] = await db.select().from(connectionEnquiries).where(eq(connectionEnquiries.email, email));
  expect(kept).toMatchObject({ regionCode: "76", structureName: "Clinique du Parc", finess: "310004502" });
  await mailTo(email, /raccordement/i);
  await expect(async () => {
    const passedOn = await mailTo("support@occitanie.exemple.fr", /raccordement/i);
    expect(passedOn.text).toContain(email);
  }).toPass({ timeout: 20_000 });
});
