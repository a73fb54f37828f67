import { eq } from "drizzle-orm";
import { requestChecks, requestRegisterValues, requests } from "@/db/schema";
import { aFiness, anRpps } from "@/tests/support/numbers";
import { anEstablishment, aProfessional } from "@/tests/support/registers";
import { field, follow, list, press, title } from "./support/controls";
import { openRequest } from "./support/decide";
import { fillMailbox, fillPreferences, fillResponsable, fillStructure, submitRequest } from "./support/fill-request";
import { aPharmacist } from "./support/people";
import { aPharmacy, aWord } from "./support/pharmacy";
import { pick, responsableSearch, structureSearch } from "./support/pick";
import { test as base, expect } from "./support/test";

/** As the demo imports it. */
const finessCopy = "FINESS du 10/11/2026";

const test = base.extend<{ applicant: string }>({
  /** A pharmacist signed in, at the first step of a new request. */
  applicant: [
    async ({ page, db, signInAs }, use) => {
      const { id } = await aPharmacist(db);
      await signInAs(id);
      await page.goto("/inscription/organisation/nouvelle?region=76");
      await use(id);
    },
    { auto: true },
  ],
});

test("[REG-01] a request is sent with four fields typed: the registers fill in the others @nojs", async ({
  page,
  db,
  applicant,
}) => {
  // A word without vowels would be taken for an acronym, and keep its capitals.
  const [word, finess, rpps] = [`zola${aWord()}`, aFiness(), anRpps()];
  const name = `Pharmacie ${word[0]?.toUpperCase()}${word.slice(1)}`;
  const searchText = `pharmacie ${word} albi 81000`;
  await anEstablishment(db, { finess, siret: null, name: name.toUpperCase(), searchText, sortText: searchText });
  const person = { rpps, lastName: "SERRES", firstName: "Inès", sortText: "serres ines" };
  await aProfessional(db, { ...person, searchText: "serres ines albi" }, { finess });

  await fillMailbox(page, aPharmacy());
  await pick(page, structureSearch, `${word} albi`, new RegExp(name));
  await expect(field(page, "Identifiant établissement")).toHaveValue(finess);
  await expect(field(page, "Raison sociale")).toHaveValue(name);
  await press(page, "Continuer");
  await pick(page, responsableSearch, rpps, /Inès Serres/);
  await expect(field(page, "Nom")).toHaveValue("Serres");
  await press(page, "Continuer");
  await fillPreferences(page);
  await expect(page.getByRole("main")).toContainText("1 rue du Pont");
  await expect(page.getByRole("main")).toContainText(`d’après ${finessCopy}`);
  await submitRequest(page, { ...aPharmacy(), companyName: name });

  const [sent] = await db.select().from(requests).where(eq(requests.applicantId, applicant));
  expect(sent).toMatchObject({ structureId: finess, companyName: name, city: "Albi", phone: "+33563000001" });
  expect(sent).toMatchObject({ responsableRpps: rpps, responsableLastName: "Serres", responsableProfessionCode: "21" });
  const said = await db
    .select()
    .from(requestRegisterValues)
    .where(eq(requestRegisterValues.requestId, sent?.id ?? ""));
  expect(said.map(({ part, identifier }) => `${part} ${identifier}`).sort()).toEqual([
    `responsable ${rpps}`,
    `structure ${finess}`,
  ]);
  const [checked] = await db
    .select()
    .from(requestChecks)
    .where(eq(requestChecks.requestId, sent?.id ?? ""));
  expect(checked?.checks.filter(({ verdict }) => verdict === "fail")).toEqual([]);
});

const places = [
  ["Corsica", "golfe ajaccio", "Pharmacie du Golfe", "7 cours Grandval", "20000", "Ajaccio", "2A"],
  ["Saint-Martin", "97150", "Pharmacie de Marigot", "5 rue de Hollande", "97150", "Saint-Martin", "978"],
  ["Mayotte", "lagon mamoudzou", "Pharmacie du Lagon", "Rue du Commerce", "97600", "Mamoudzou", "976"],
  ["a CEDEX", "campus toulouse", "Pharmacie du Campus", "118 route de Narbonne", "31059", "Toulouse CEDEX 9", "31"],
] as const;

for (const [place, words, name, street, postalCode, city, department] of places) {
  test(`[REG-02] ${place}: the address is filled in in readable French, at its place`, async ({ page }) => {
    await fillMailbox(page, aPharmacy());
    await pick(page, structureSearch, words, new RegExp(name));
    await expect(field(page, "Raison sociale")).toHaveValue(name);
    await expect(field(page, "Adresse postale")).toHaveValue(street);
    await expect(field(page, "Code postal")).toHaveValue(postalCode);
    await expect(list(page, "Ville")).toHaveValue(city);
    await expect(list(page, "Département")).toHaveValue(department);
    await expect(page.getByText(`d’après ${finessCopy}`).first()).toBeVisible();
  });
}

test("[REG-03] a pharmacy that is in no register: it is said, typed by hand, and sent @nojs", async ({
  page,
  desk,
}) => {
  const asked = aPharmacy();
  await fillMailbox(page, asked);
  await page.getByText("Ma structure n’est pas dans la liste").click();
  await expect(page.getByText("Une structure qui vient d’ouvrir n’est pas encore dans FINESS")).toBeVisible();
  await fillStructure(page, asked);
  await follow(page, "La structure d’exercice (fait)");
  await expect(page.getByText(`Ce numéro n’est pas dans ${finessCopy}`)).toBeVisible();
  await press(page, "Continuer");
  await fillResponsable(page, asked);
  await fillPreferences(page);
  await submitRequest(page, asked);

  await openRequest(desk, asked.companyName);
  await expect(desk.getByText("Ce numéro n’est pas dans FINESS.")).toBeVisible();
});

test("[REG-04] the responsable is found by a name with a typo, and filled in", async ({ page }) => {
  const asked = aPharmacy();
  await fillMailbox(page, asked);
  await fillStructure(page, asked);
  await pick(page, responsableSearch, "nadege vivez albi", /Nadège Vives/);
  await expect(field(page, "Nom")).toHaveValue("Vives");
  await expect(field(page, "Prénom")).toHaveValue("Nadège");
  await expect(list(page, "Profession")).toHaveValue("21");
  await expect(field(page, "Identifiant RPPS")).toHaveValue(/^10.?100.?001.?238$/);
});

test("[REG-05] the number of a legal entity leads to the place of care", async ({ page }) => {
  await fillMailbox(page, aPharmacy());
  await field(page, "Identifiant établissement").fill("660005406");
  await press(page, "Continuer");
  await expect(page.getByText("Ce numéro est celui d’une entité juridique")).toBeVisible();
  await page.getByRole("button", { name: "Choisir Pharmacie de la Gare, 66000 Perpignan" }).click();
  await expect(title(page)).toHaveText("Remplacer ce que vous avez saisi ?");
  await press(page, "Remplacer");
  await expect(field(page, "Raison sociale")).toHaveValue("Pharmacie de la Gare");
  await expect(field(page, "Identifiant établissement")).not.toHaveValue("660005406");
});

test("[REG-06] a value changed says so, and the register’s can be taken again @nojs", async ({ page }) => {
  await fillMailbox(page, aPharmacy());
  await pick(page, structureSearch, "vieux port bastia", /Pharmacie du Vieux Port/);
  await field(page, "Adresse postale").fill("1 place du Marché");
  await press(page, "Continuer");
  await expect(title(page)).toHaveText("Le responsable du compte");
  await follow(page, "La structure d’exercice (fait)");
  await expect(page.getByText(`modifié par vous ; ${finessCopy} : 21 boulevard Paoli`)).toBeVisible();
  await press(page, "Reprendre cette valeur pour « Adresse postale »");
  await expect(field(page, "Adresse postale")).toHaveValue("21 boulevard Paoli");
});
