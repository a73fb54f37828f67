import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { individuals } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { queueFiltersSchema } from "@/lib/review/queue-filters";
import { viewQueue } from "@/lib/review/view-queue";
import { test } from "@/tests/support/database";
import { anIndividual, aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";

const region = "98";
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

async function aQueue(tx: Db, regionCodes = [region]) {
  const reviewer = await aReviewer(tx, regionCodes);
  const context = await contextOf(tx, reviewer.id);
  const see = async (query: Record<string, string> = {}) => viewQueue(context, queueFiltersSchema.parse(query));
  const names = async (query: Record<string, string> = {}) => (await see(query)).rows.map((row) => row.companyName);
  const sent = (companyName: string, hours: number, more: object = {}) =>
    aRequest(tx, { regionCode: region, companyName, submittedAt: hoursAgo(hours), ...more });
  return { reviewer, see, names, sent };
}

describe("the queue", () => {
  test("shows what is to be decided in the reviewer's regions, oldest first", async ({ tx }) => {
    const { see, sent } = await aQueue(tx);
    await sent("Deux", 2);
    await sent("Cinq", 5);
    await sent("Ailleurs", 9, { regionCode: "97" });
    await sent("Brouillon", 9, { status: "draft", version: 0, submittedAt: null, firstSubmittedAt: null });
    await sent("Attente", 9, { status: "information_requested" });
    const { rows, hasNext, hasPrevious, regions } = await see();
    expect(rows.map(({ companyName }) => companyName)).toEqual(["Cinq", "Deux"]);
    expect([hasNext, hasPrevious]).toEqual([false, false]);
    expect(regions).toEqual([{ code: region, name: `Région ${region}`, targetHours: 72 }]);
  });

  test("counts each state, drafts apart", async ({ tx }) => {
    const { see, sent, reviewer } = await aQueue(tx);
    const decided = { decidedById: reviewer.id, decidedAt: new Date() };
    await sent("A", 1);
    await sent("B", 2);
    await sent("C", 3, { status: "approved", ...decided });
    await sent("D", 4, { status: "draft", version: 0, submittedAt: null, firstSubmittedAt: null });
    await sent("E", 4, { status: "withdrawn", submittedAt: null, firstSubmittedAt: null, withdrawnAt: new Date() });
    const { counts } = await see();
    expect(Object.fromEntries(counts ?? [])).toEqual({
      submitted: 2,
      information_requested: 0,
      approved: 1,
      refused: 0,
      withdrawn: 0,
    });
  });

  test("does not exist for who reviews nothing, nor for another region", async ({ tx }) => {
    const operator = await contextOf(tx, (await anIndividual(tx, { isOperator: true })).id);
    await expect(viewQueue(operator, queueFiltersSchema.parse({}))).rejects.toBeInstanceOf(NotFound);
    const { see } = await aQueue(tx);
    await expect(see({ region: "97" })).rejects.toBeInstanceOf(NotFound);
  });

  test("mixes several regions in one order, or keeps to one", async ({ tx }) => {
    const { names, sent } = await aQueue(tx, [region, "97"]);
    await sent("Un", 1);
    await sent("Trois", 3);
    await sent("Deux", 2, { regionCode: "97" });
    expect(await names()).toEqual(["Trois", "Deux", "Un"]);
    expect(await names({ region: "97" })).toEqual(["Deux"]);
  });

  test("turns its pages both ways without losing or doubling a request", async ({ tx }) => {
    const { see, sent } = await aQueue(tx);
    for (let index = 0; index < 60; index += 1) await sent(`N${index}`, 100 - Math.floor(index / 2));
    const place = ({ submittedAt, id } = { submittedAt: "", id: "" }) => `${submittedAt}_${id}`;
    const one = await see();
    const two = await see({ apres: place(one.rows.at(-1)?.cursor) });
    const three = await see({ apres: place(two.rows.at(-1)?.cursor) });
    const ids = [one, two, three].flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(60);
    expect(three.rows).toHaveLength(10);
    expect([one.hasPrevious, one.hasNext, two.hasPrevious, two.hasNext, three.hasNext]).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    const back = await see({ avant: place(two.rows[0]?.cursor) });
    expect(back.rows.map(({ id }) => id)).toEqual(one.rows.map(({ id }) => id));
    expect([back.hasPrevious, back.hasNext]).toEqual([false, true]);
  });
});

describe("the search", () => {
  test("finds a request by any of its names and numbers, accents and case apart", async ({ tx }) => {
    const { names, sent } = await aQueue(tx);
    const applicant = await anIndividual(tx, {
      firstName: "Zoé",
      lastName: "Ébrard",
      email: "zoe.ebrard@officine-exemple.fr",
    });
    const request = await sent("Pharmacie du Cœur-de-Ville", 1, {
      applicantId: applicant.id,
      city: "Saint-Céré",
      responsableFirstName: "François",
      responsableLastName: "D’Hérouville",
      contactEmail: "accueil@coeur-de-ville.fr",
      phone: "+33565000099",
    });
    await sent("Une autre", 2);
    const queries = [
      String(request.number),
      `n° ${request.number}`,
      "coeur",
      "PHARMACIE coeur",
      "Cœur de ville",
      "saint cere",
      "ebrard",
      "ZOÉ",
      "herouville",
      request.structureId ?? "",
      (request.structureId ?? "").replace(/(\d{3})/g, "$1 "),
      request.responsableRpps ?? "",
      "zoe.ebrard@officine-exemple.fr",
      "accueil@coeur",
      "05 65 00 00 99",
    ];
    for (const q of queries) expect(await names({ q }), q).toEqual(["Pharmacie du Cœur-de-Ville"]);
  });

  test("looks in every state but drafts, newest first, and in the reviewer's regions only", async ({ tx }) => {
    const { names, see, sent, reviewer } = await aQueue(tx);
    const decided = { status: "approved", decidedById: reviewer.id, decidedAt: new Date() };
    await sent("Pharmacie Zwinglia vieille", 5, decided);
    await sent("Pharmacie Zwinglia", 1);
    await sent("Pharmacie Zwinglia", 1, { regionCode: "97" });
    await sent("Pharmacie Zwinglia", 1, { status: "draft", version: 0, submittedAt: null, firstSubmittedAt: null });
    expect(await names({ q: "zwing" })).toEqual(["Pharmacie Zwinglia", "Pharmacie Zwinglia vieille"]);
    expect(await names({ q: "zwing", etat: "approved" })).toEqual(["Pharmacie Zwinglia vieille"]);
    expect(Object.fromEntries((await see({ q: "zwing" })).counts ?? [])).toMatchObject({ submitted: 1, approved: 1 });
  });

  test("follows an applicant who changes names", async ({ tx }) => {
    const { names, sent } = await aQueue(tx);
    const applicant = await anIndividual(tx, { lastName: "Avantmariage" });
    await sent("Pharmacie", 1, { applicantId: applicant.id });
    await tx.update(individuals).set({ lastName: "Aprèsmariage" }).where(eq(individuals.id, applicant.id));
    expect(await names({ q: "avantmariage" })).toEqual([]);
    expect(await names({ q: "apresmariage" })).toEqual(["Pharmacie"]);
  });

  test("finds nothing for what holds no word", async ({ tx }) => {
    const { names, sent } = await aQueue(tx);
    await sent("Pharmacie", 1);
    expect(await names({ q: "☃ ' & |" })).toEqual([]);
  });
});
