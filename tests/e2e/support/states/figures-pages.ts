import { aReviewer } from "@/tests/support/fixtures";
import { requestIn } from "./requests-of";
import type { PageStates, Scene } from "./state";

const silent = "985";

async function figures({ page, db, signInAs }: Scene, regionCodes: string[], query = ""): Promise<void> {
  await signInAs((await aReviewer(db, regionCodes)).id);
  await page.goto(`/instruction/chiffres${query}`);
}

async function withTables(scene: Scene): Promise<void> {
  for (const status of ["submitted", "approved", "refused"] as const) await requestIn(scene.db, status);
  await figures(scene, ["76", silent]);
  for (const part of await scene.page.locator("main details > summary").all()) await part.click();
}

/** What a service centre did. */
export const figuresPages: PageStates[] = [
  {
    file: "app/instruction/chiffres/page.tsx",
    states: [
      { name: "deux régions, tableaux ouverts", open: withTables },
      { name: "deux ans", open: (scene) => figures(scene, ["76"], "?du=2000-01-01") },
      { name: "aucune demande", open: (scene) => figures(scene, [silent]) },
    ],
  },
];
