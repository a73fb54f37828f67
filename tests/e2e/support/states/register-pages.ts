import { registerCopies, registerRefusedLines } from "@/db/schema";
import { anIndividual } from "@/tests/support/fixtures";
import { aFailedImport } from "../authorisation/failed-import";
import { press, problems } from "../controls";
import { expect } from "../test";
import type { PageStates, Scene } from "./state";

type Copy = Partial<typeof registerCopies.$inferInsert>;

async function asOperator({ page, db, signInAs }: Scene, path: string): Promise<string> {
  const operator = await anIndividual(db, { kind: "INT", isOperator: true });
  await signInAs(operator.id);
  await page.goto(path);
  return operator.id;
}

/** The page of an import; FINESS, of which no other test on this database enters an import. */
const ofImport =
  (values: Copy & Pick<typeof registerCopies.$inferInsert, "status">, lines = 0) =>
  async (scene: Scene) => {
    const copy = { register: "finess" as const, sourceName: "etalab-cs1100502-stock-20261110-0339.csv", ...values };
    const [row] = await scene.db.insert(registerCopies).values(copy).returning({ id: registerCopies.id });
    const refused = Array.from({ length: lines }, (_, index) => ({
      copyId: row?.id ?? "",
      line: index + 2,
      reason: `Le numéro FINESS « 75000000${index} » n’est pas valide : sa clé est fausse.`,
    }));
    if (lines > 0) await scene.db.insert(registerRefusedLines).values(refused);
    await asOperator(scene, `/administration/registres/${row?.id}`);
  };

const counts = {
  linesRead: 103_214,
  linesLeftOut: 12,
  rowsKept: 102_000,
  rowsChanged: 800,
  rowsNew: 402,
  rowsGone: 96,
};
const ended = { startedAt: new Date(Date.now() - 60_000), endedAt: new Date() };
const under = { startedAt: new Date(Date.now() - 60_000), movedAt: new Date(), bytesTotal: 80e6, linesRead: 40_000 };

/** The national registers, for the operator. */
export const registerPages: PageStates[] = [
  {
    file: "app/administration/registres/page.tsx",
    states: [
      { name: "copies et imports", open: (scene) => asOperator(scene, "/administration/registres") },
      { name: "refus sans script", open: (scene) => asOperator(scene, "/administration/registres?refus=taille") },
      {
        name: "en erreur",
        open: async (scene) => {
          await asOperator(scene, "/administration/registres");
          await press(scene.page, "Envoyer et importer");
          await expect(problems(scene.page)).toBeFocused();
        },
      },
    ],
  },
  {
    file: "app/administration/registres/[import]/page.tsx",
    states: [
      { name: "en attente", open: ofImport({ status: "waiting" }) },
      { name: "en cours", open: ofImport({ status: "running", ...under, bytesRead: 30e6 }) },
      { name: "indexation", open: ofImport({ status: "running", ...under, bytesRead: 80e6 }) },
      {
        name: "remplacé, lignes refusées",
        open: ofImport({ status: "replaced", dataDate: "2026-11-10", linesRefused: 130, ...counts, ...ended }, 120),
      },
      { name: "refusé", open: ofImport({ status: "refused", message: "Le fichier est vide.", ...ended }) },
      {
        name: "en échec, à relancer",
        open: async (scene) => {
          const operator = await anIndividual(scene.db, { kind: "INT", isOperator: true });
          await asOperator(scene, `/administration/registres/${await aFailedImport(scene.db, operator.id)}`);
        },
      },
    ],
  },
];
