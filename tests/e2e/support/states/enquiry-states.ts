import { anEnquiry, aQuestion } from "@/tests/support/enquiries";
import { anIndividual } from "@/tests/support/fixtures";
import { press, problems } from "../controls";
import { draftOfPage, openEnquiryLink } from "../enquiries";
import { expect } from "../test";
import type { Scene, State } from "./state";

type Values = Parameters<typeof anEnquiry>[1];

export const drafted = (name: string, path: string, values: Record<string, string> = {}): State => ({
  name,
  open: async ({ page, db }) => {
    await draftOfPage(page, db, values);
    await page.goto(path);
  },
});

export const followed = (name: string, values: Values = {}, query = ""): State => ({
  name,
  open: async ({ page, db }) => {
    await openEnquiryLink(page, (await anEnquiry(db, values)).id);
    if (query) await page.goto(`/raccordement/suivi${query}`);
  },
});

export const anOperator = ({ db }: Scene) => anIndividual(db, { kind: "INT", isOperator: true });

export const asOperator = (name: string, path: string, values: Values = {}): State => ({
  name,
  open: async (scene) => {
    const { id } = await anEnquiry(scene.db, values);
    await scene.signInAs((await anOperator(scene)).id);
    await scene.page.goto(path.replace("[raccordement]", id));
  },
});

export const inError = (path: string, button: string, prepare?: (scene: Scene) => Promise<unknown>): State => ({
  name: "en erreur",
  open: async (scene) => {
    await prepare?.(scene);
    await scene.page.goto(path);
    await press(scene.page, button);
    await expect(problems(scene.page)).toBeFocused();
  },
});

export async function asked(scene: Scene, open: (id: string) => Promise<unknown>): Promise<void> {
  const { id } = await anEnquiry(scene.db, { status: "information_requested" });
  await aQuestion(scene.db, id, (await anOperator(scene)).id);
  await open(id);
}

export async function decided(scene: Scene, status: "accepted" | "refused", open: (id: string) => Promise<unknown>) {
  const decision = {
    decidedById: (await anOperator(scene)).id,
    decidedAt: new Date(),
    decisionText: "Nous vous appelons.",
  };
  await open((await anEnquiry(scene.db, { status, ...decision })).id);
}

export const withdrawn = { status: "withdrawn" as const, withdrawnAt: new Date() };
