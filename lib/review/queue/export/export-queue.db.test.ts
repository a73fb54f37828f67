import { expect } from "vitest";
import type { Db } from "@/db/client";
import { NotFound } from "@/lib/errors";
import { regionSubject } from "@/lib/regions/region-subject";
import { exportQueue } from "@/lib/review/queue/export/export-queue";
import { test } from "@/tests/support/database";
import { anIndividual, aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";
import { journalOf } from "@/tests/support/traces";

async function exported(tx: Db, q: string) {
  const context = await contextOf(tx, (await aReviewer(tx, ["960"])).id);
  let text = "";
  for await (const part of await exportQueue(context, q)) text += part;
  return { text, lines: text.split("\r\n"), context };
}

test("is the whole list asked for, in its order, for a French spreadsheet, and the journal says so", async ({ tx }) => {
  for (let index = 0; index < 3; index += 1) {
    const submittedAt = new Date(Date.now() - index * 3_600_000);
    await aRequest(tx, { regionCode: "960", companyName: `Pharmacie ${index}`, submittedAt, alerts: ["duplicate"] });
  }
  await aRequest(tx, { regionCode: "960", companyName: "Sans alerte" });
  await aRequest(tx, { regionCode: "961", companyName: "Ailleurs", alerts: ["duplicate"] });
  const { text, lines, context } = await exported(tx, "alerte:doublon");
  expect(text.startsWith("\uFEFFDemande;État;Région;Structure;")).toBe(true);
  expect(lines.map((line) => line.split(";")[3])).toEqual([
    "Structure",
    "Pharmacie 2",
    "Pharmacie 1",
    "Pharmacie 0",
    undefined,
  ]);
  expect(await journalOf(tx, "region", regionSubject("960").id)).toEqual([
    { action: "region.requests_exported", actorId: context.actor.id, detail: { query: "alerte:doublon", count: 3 } },
  ]);
});

test("lets no formula through", async ({ tx }) => {
  await aRequest(tx, { regionCode: "960", companyName: '=HYPERLINK("http://exemple.fr";"ici")', city: "\u202E@Albi" });
  const { lines } = await exported(tx, "");
  expect(lines[1]).toContain(`"'=HYPERLINK(""http://exemple.fr"";""ici"")"`);
  expect(lines[1]).toContain(";'@Albi;");
});

test("goes on from page to page until the end", async ({ tx }) => {
  const applicantId = (await anIndividual(tx)).id;
  for (let index = 0; index < 501; index += 1) await aRequest(tx, { regionCode: "960", applicantId });
  const { lines } = await exported(tx, "");
  expect(new Set(lines).size).toBe(503);
});

test("is for reviewers", async ({ tx }) => {
  const operator = await contextOf(tx, (await anIndividual(tx, { isOperator: true })).id);
  await expect(exportQueue(operator, "")).rejects.toBeInstanceOf(NotFound);
});
