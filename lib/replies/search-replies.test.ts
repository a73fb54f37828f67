import { expect, test } from "vitest";
import { searchReplies } from "@/lib/replies/search-replies";
import { startingSet } from "@/lib/replies/starting-set";

const slugs = (typed: string) => searchReplies(startingSet, typed).map(({ slug }) => slug);

test("all of them when nothing is sought", () => {
  expect(slugs(" ")).toHaveLength(12);
});

test("the beginnings of words, without accents, titles first", () => {
  expect(slugs("fin manq")[0]).toBe("finess-manquant");
  expect(slugs("Étud")).toEqual(["etudiant"]);
  expect(slugs("finess")[0]).toBe("finess-manquant");
  expect(slugs("finess").length).toBeGreaterThan(2);
});

test("every word counts", () => {
  expect(slugs("finess xyzzy")).toEqual([]);
});
