import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { countQueue } from "@/db/queries/queue-counts";
import { listQueue } from "@/db/queries/review-queue";
import { individuals } from "@/db/schema";
import { parseQuery } from "@/lib/review/queue/query/parse-query";
import { queryFilter } from "@/lib/review/queue/query/query-filter";
import { test } from "@/tests/support/database";
import { anIndividual } from "@/tests/support/fixtures";
import { aQueue, queueRegion } from "@/tests/support/queue";

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
    expect(await names({ q: "zwing etat:validee" })).toEqual(["Pharmacie Zwinglia vieille"]);
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

  test("leaves out what holds a word after a hyphen", async ({ tx }) => {
    const { found, sent } = await aQueue(tx);
    await sent("Pharmacie du Lac", 1);
    await sent("Pharmacie du Pont", 2);
    expect(await found("pharmacie -lac")).toEqual(["Pharmacie du Pont"]);
    expect(await found('pharmacie -"du pont"')).toEqual(["Pharmacie du Lac"]);
  });

  test("finds the same by the index of words and without it", async ({ tx }) => {
    const { sent } = await aQueue(tx);
    await sent("Pharmacie Zwinglia", 1);
    const page = { sort: "recent", isBackwards: false, limit: 10 } as const;
    const filter = queryFilter(parseQuery("pharmacie zwing").terms, {
      actor: { id: "", reviewerRegions: [queueRegion] },
      people: [],
    });
    for (const commonWords of [[], ["pharmacie"], ["pharmacie", "zwing"]]) {
      expect(await listQueue(tx, { ...filter, commonWords }, page)).toHaveLength(1);
      expect(await countQueue(tx, { ...filter, commonWords }, 10)).toBe(1);
    }
  });

  test("finds nothing for what holds no word", async ({ tx }) => {
    const { names, sent } = await aQueue(tx);
    await sent("Pharmacie", 1);
    expect(await names({ q: "日本" })).toEqual([]);
  });
});
