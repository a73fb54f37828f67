import { insertHold } from "@/db/queries/request-holds";
import { recordViewer } from "@/db/queries/request-viewers";
import { requestNotes } from "@/db/schema";
import { aReviewer } from "@/tests/support/fixtures";
import { press, problems } from "../controls";
import { expect } from "../test";
import { requestIn } from "./requests-of";
import type { PageStates, Scene } from "./state";

/** A request that a colleague has taken, has open and has written notes about. */
async function heldByAColleague({ page, db, signInAs }: Scene, path = ""): Promise<void> {
  const { request, reviewer } = await requestIn(db, "submitted");
  const colleague = await aReviewer(db, ["76"], {
    firstName: "Marie-Bénédicte",
    lastName: "de La Rochefoucauld-Dupont",
  });
  await insertHold(db, request.id, colleague.id);
  await recordViewer(db, request.id, colleague.id);
  const texts = ["Rappelée ce matin\u00a0: elle enverra son arrêté.", `Voir ${"https://exemple.fr/".repeat(9)}`];
  const note = { requestId: request.id, authorId: colleague.id };
  await db.insert(requestNotes).values(texts.map((text) => ({ ...note, text })));
  await signInAs(reviewer.id);
  await page.goto(`/instruction/${request.id}${path}`);
}

async function taken({ page, db, signInAs }: Scene): Promise<void> {
  const { request, reviewer } = await requestIn(db, "submitted");
  await insertHold(db, request.id, reviewer.id);
  await signInAs(reviewer.id);
  await page.goto(`/instruction/${request.id}`);
}

async function moved(scene: Scene): Promise<void> {
  const { page } = scene;
  const answer = { holder: null, others: [], status: "withdrawn", version: 1, decision: null };
  await page.route("**/presence", (route) => route.fulfill({ json: answer }));
  await taken(scene);
  await expect(page.getByText("Cette demande a changé")).toBeVisible();
  await page.unroute("**/presence");
}

async function helped(scene: Scene): Promise<void> {
  await taken(scene);
  await press(scene.page, "Raccourcis clavier");
  await expect(scene.page.getByRole("dialog")).toBeVisible();
}

async function free({ page, db, signInAs }: Scene): Promise<void> {
  const { request, reviewer } = await requestIn(db, "submitted");
  await signInAs(reviewer.id);
  await page.goto(`/instruction/${request.id}/prendre`);
}

async function wordless(scene: Scene): Promise<void> {
  await heldByAColleague(scene, "/prendre");
  await press(scene.page, "Reprendre la demande");
  await expect(problems(scene.page)).toBeFocused();
}

/** Several reviewers at one request. */
export const deskPages: PageStates[] = [
  {
    file: "app/instruction/[demande]/page.tsx, à plusieurs",
    states: [
      { name: "prise par un collègue, avec des notes", open: (scene) => heldByAColleague(scene) },
      { name: "prise", open: taken },
      { name: "changée", open: moved },
      { name: "aide des raccourcis", open: helped },
    ],
  },
  {
    file: "app/instruction/[demande]/prendre/page.tsx",
    states: [
      { name: "à reprendre", open: (scene) => heldByAColleague(scene, "/prendre") },
      { name: "en erreur", open: wordless },
      { name: "libre", open: free },
    ],
  },
];
