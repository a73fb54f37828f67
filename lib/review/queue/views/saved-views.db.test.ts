import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { NotFound } from "@/lib/errors";
import { deleteOwnView } from "@/lib/review/queue/views/delete-own-view";
import { TooManyViews, ViewNameTaken } from "@/lib/review/queue/views/errors";
import { listSavedViews } from "@/lib/review/queue/views/list-saved-views";
import { renameOwnView } from "@/lib/review/queue/views/rename-own-view";
import { saveView } from "@/lib/review/queue/views/save-view";
import { test } from "@/tests/support/database";
import { anIndividual, aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";

async function aDesk(tx: Db) {
  const context = await contextOf(tx, (await aReviewer(tx, ["962"])).id);
  const shown = async () => (await listSavedViews(context)).map(({ name, query, count }) => ({ name, query, count }));
  const idOf = async (name: string) => (await listSavedViews(context)).find((view) => view.name === name)?.id ?? "";
  return { context, shown, idOf };
}

describe("saved views", () => {
  test("are kept by name, each with what it finds now, for their owner alone", async ({ tx }) => {
    const { context, shown } = await aDesk(tx);
    const other = await aDesk(tx);
    await aRequest(tx, { regionCode: "962", alerts: ["duplicate"] });
    await saveView(context, { name: "Doublons", query: "alerte:doublon" });
    await saveView(context, { name: "À moi", query: "pris:moi" });
    expect(await shown()).toEqual([
      { name: "À moi", query: "pris:moi", count: 0 },
      { name: "Doublons", query: "alerte:doublon", count: 1 },
    ]);
    expect(await other.shown()).toEqual([]);
  });

  test("have one name each, at their making and afterwards", async ({ tx }) => {
    const { context, idOf, shown } = await aDesk(tx);
    await saveView(context, { name: "Une", query: "albi" });
    await saveView(context, { name: "Deux", query: "lavaur" });
    await expect(saveView(context, { name: "Une", query: "x" })).rejects.toBeInstanceOf(ViewNameTaken);
    const viewId = await idOf("Deux");
    await expect(renameOwnView(context, { viewId, name: "Une" })).rejects.toBeInstanceOf(ViewNameTaken);
    await renameOwnView(context, { viewId, name: "Trois" });
    expect((await shown()).map(({ name }) => name)).toEqual(["Trois", "Une"]);
  });

  test("can be as many as fit on the page", async ({ tx }) => {
    const { context } = await aDesk(tx);
    for (let index = 0; index < 12; index += 1) await saveView(context, { name: `Vue ${index}`, query: "albi" });
    await expect(saveView(context, { name: "De trop", query: "albi" })).rejects.toBeInstanceOf(TooManyViews);
  });

  test("are changed by their owner alone, and deleted twice as once", async ({ tx }) => {
    const { context, idOf, shown } = await aDesk(tx);
    const other = await aDesk(tx);
    await saveView(context, { name: "Une", query: "albi" });
    const viewId = await idOf("Une");
    await expect(renameOwnView(other.context, { viewId, name: "Volée" })).rejects.toBeInstanceOf(NotFound);
    await deleteOwnView(other.context, { viewId });
    expect(await shown()).toHaveLength(1);
    await deleteOwnView(context, { viewId });
    await deleteOwnView(context, { viewId });
    expect(await shown()).toEqual([]);
  });

  test("are for reviewers", async ({ tx }) => {
    const operator = await contextOf(tx, (await anIndividual(tx, { isOperator: true })).id);
    await expect(saveView(operator, { name: "Une", query: "" })).rejects.toBeInstanceOf(NotFound);
  });
});
