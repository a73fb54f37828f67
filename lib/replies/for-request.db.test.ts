import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { archiveReply } from "@/lib/replies/archive-reply";
import { insertReply } from "@/lib/replies/insert-reply";
import { viewDecisionForm } from "@/lib/review/view-decision-form";
import { test } from "@/tests/support/database";
import { aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";

async function toDecide(tx: Db) {
  const request = await aRequest(tx, { companyName: "{{rpps}}", city: "Albi" });
  return { request, context: await contextOf(tx, (await aReviewer(tx)).id) };
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

test("a request is proposed the texts in service, with its own values", async ({ tx }) => {
  const { request, context } = await toDecide(tx);
  await archiveReply(context, { regionCode: "76", slug: "etudiant", version: 0 });
  const { replies } = await viewDecisionForm(context, request.id);
  expect(replies.ask).toHaveLength(6);
  expect(replies.refuse.map(({ slug }) => slug)).not.toContain("etudiant");
  const outside = replies.refuse.find(({ slug }) => slug === "hors-de-la-region");
  expect(outside?.body.replaceAll("\u2060", "")).toMatch(/^\{\{rpps\}\}, à Albi, ne relève pas de la région Occitanie/);
});

describe("without JavaScript", () => {
  test("the form comes back with the text in it, and the rest as typed", async ({ tx }) => {
    const { request, context } = await toDecide(tx);
    const form = formOf({ intent: "insert", reply: "structure-fermee", refusalText: "", version: "1" });
    const state = await insertReply(context, "refuse", request.id, form);
    expect(state.notice).toContain("Structure fermée");
    expect(state.values).toMatchObject({ version: "1", refusalReason: "structure_not_eligible" });
    expect(state.values).not.toHaveProperty("correctionInvited");
    expect(state.values?.refusalText).toContain("répertoire FINESS");
  });

  test("a text of another use, or none, leaves the form as it was typed, with a sentence", async ({ tx }) => {
    const { request, context } = await toDecide(tx);
    const gone = "Ce texte n’est plus proposé\u00a0: choisissez-en un autre.";
    for (const [reply, sentence] of [
      ["", "Choisissez un texte à insérer."],
      ["inconnu", gone],
      ["finess-manquant", gone],
    ] as const) {
      const form = formOf({ reply, refusalText: "Mes mots." });
      const state = await insertReply(context, "refuse", request.id, form);
      expect(state.fieldErrors).toEqual({ reply: [sentence] });
      expect(state.values?.refusalText).toBe("Mes mots.");
    }
  });

  test("a request of another region gives nothing", async ({ tx }) => {
    const { request } = await toDecide(tx);
    const stranger = await contextOf(tx, (await aReviewer(tx, ["974"])).id);
    const state = await insertReply(stranger, "refuse", request.id, formOf({ reply: "etudiant" }));
    expect(state).toEqual({ values: { reply: "etudiant" }, formError: expect.stringContaining("n’existe pas") });
  });
});
