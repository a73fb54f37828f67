import { replyTexts } from "@/db/schema";
import { field, press, problems } from "../controls";
import { aRegionToAnswerFrom, replySearch } from "../replies";
import { expect } from "../test";
import type { PageStates, Scene } from "./state";

type Text = Partial<typeof replyTexts.$inferInsert>;

/** A page of a region that has written texts of its own. */
const atRegion =
  (path: string, texts: Text[] = [], query = "") =>
  async ({ page, db, signInAs }: Scene) => {
    const { regionCode, reviewer, request } = await aRegionToAnswerFrom(db);
    const text = { regionCode, slug: "etudiant", version: 1, use: "refuse" as const, title: "Étudiant", body: "Non." };
    for (const values of texts) {
      await db.insert(replyTexts).values({ ...text, writtenById: reviewer.id, ...values });
    }
    await signInAs(reviewer.id);
    await page.goto(`${path.replace("[demande]", request.id)}?region=${regionCode}${query}`);
    return { regionCode, reviewer };
  };

const rewritten = [{}, { version: 2, body: "Non, {{demandeur}}\u00a0: attendez votre diplôme." }];
const archived = [{ isArchived: true }];

async function changedMeanwhile(scene: Scene): Promise<void> {
  const { regionCode, reviewer } = await atRegion("/instruction/reponses/etudiant")(scene);
  const other = { use: "refuse" as const, title: "Étudiant", body: "Autre.", writtenById: reviewer.id };
  await scene.db.insert(replyTexts).values({ regionCode, slug: "etudiant", version: 1, ...other });
  await press(scene.page, "Enregistrer une nouvelle version");
  await expect(problems(scene.page)).toBeFocused();
}

async function wrongVariable(scene: Scene): Promise<void> {
  await atRegion("/instruction/reponses/etudiant", rewritten)(scene);
  await scene.page.getByText("Variables", { exact: true }).click();
  await field(scene.page, "Texte").fill("Bonjour {{prénom}}");
  await press(scene.page, "Enregistrer une nouvelle version");
  await expect(problems(scene.page)).toBeFocused();
}

async function inserted(scene: Scene, path: string, words: string): Promise<void> {
  await atRegion(path)(scene);
  const picker = replySearch(scene.page);
  await picker.fill(words);
  await picker.press("Enter");
  await expect(scene.page.getByText("est inséré", { exact: false }).first()).toBeVisible();
}

/** The texts of a region, and the forms that they go into. */
export const replyPages: PageStates[] = [
  {
    file: "app/instruction/reponses/page.tsx",
    states: [
      { name: "en service et archivées", open: atRegion("/instruction/reponses", archived) },
      { name: "recherche sans résultat", open: atRegion("/instruction/reponses", [], "&q=introuvable") },
    ],
  },
  {
    file: "app/instruction/reponses/nouvelle/page.tsx",
    states: [
      { name: "vide", open: atRegion("/instruction/reponses/nouvelle") },
      {
        name: "en erreur",
        open: async (scene) => {
          await atRegion("/instruction/reponses/nouvelle")(scene);
          await press(scene.page, "Enregistrer la réponse");
          await expect(problems(scene.page)).toBeFocused();
        },
      },
    ],
  },
  {
    file: "app/instruction/reponses/[texte]/page.tsx",
    states: [
      { name: "avec son historique", open: atRegion("/instruction/reponses/etudiant", rewritten) },
      { name: "variable inconnue", open: wrongVariable },
      { name: "modifié entre-temps", open: changedMeanwhile },
      { name: "archivé", open: atRegion("/instruction/reponses/etudiant", archived, "&fait=archive") },
    ],
  },
  {
    file: "app/instruction/[demande]/refuser/page.tsx, avec une réponse type",
    states: [
      {
        name: "propositions",
        open: async (scene) => {
          await atRegion("/instruction/[demande]/refuser")(scene);
          await replySearch(scene.page).fill("structure");
          await expect(scene.page.getByRole("listbox")).toBeVisible();
        },
      },
      { name: "insérée", open: (scene) => inserted(scene, "/instruction/[demande]/refuser", "fermée") },
    ],
  },
  {
    file: "app/instruction/[demande]/demander/page.tsx, avec une réponse type",
    states: [{ name: "insérée", open: (scene) => inserted(scene, "/instruction/[demande]/demander", "finess manq") }],
  },
];
