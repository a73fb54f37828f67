import { expect, test } from "vitest";
import { queueCaption } from "@/lib/review/queue-caption";
import { isOldestFirst, queueFiltersSchema } from "@/lib/review/queue-filters";
import { queueHref } from "@/lib/review/queue-href";

const cursor = { submittedAt: "2026-11-24T06:10:45.123456Z", id: "3f0f5f5e-6a0c-4e57-9d0d-0d6a1f8a2b11" };

test("the queue opens on what there is to do", () => {
  expect(queueFiltersSchema.parse({})).toMatchObject({ etat: "submitted", q: "" });
});

test("a search is made among all the requests, unless a state is asked for", () => {
  expect(queueFiltersSchema.parse({ q: " albi " })).toMatchObject({ etat: "all", q: "albi" });
  expect(queueFiltersSchema.parse({ q: "albi", etat: "refused" })).toMatchObject({ etat: "refused" });
});

test.each([
  [{ etat: "draft" }, { etat: "submitted" }],
  [{ etat: ["approved", "refused"] }, { etat: "submitted" }],
  [{ region: "76' or 1=1" }, { region: undefined }],
  [{ q: "a".repeat(10_000) }, { q: "" }],
  [{ apres: "yesterday" }, { apres: undefined }],
  [{ apres: "2026-13-45T99:99:99.123456Z_3f0f5f5e-6a0c-4e57-9d0d-0d6a1f8a2b11" }, { apres: undefined }],
  [{ avant: "2026-11-24T06:10:45.123456Z_3f0f5f5e-6a0c-4e57-9d0d-------------" }, { avant: undefined }],
])("%j makes no sense, and is as if absent", (query, expected) => {
  expect(queueFiltersSchema.parse(query)).toMatchObject(expected);
});

test.each([
  [{ etat: "submitted" }, "/instruction"],
  [{ etat: "all" }, "/instruction?etat=all"],
  [{ etat: "all", q: "albi" }, "/instruction?q=albi"],
  [{ etat: "submitted", q: "albi", region: "76" }, "/instruction?etat=submitted&region=76&q=albi"],
] as const)("%j is at %s", (place, href) => {
  expect(queueHref(place)).toBe(href);
});

test.each(["apres", "avant"] as const)("a place in the queue survives the address (%s)", (side) => {
  const query = new URLSearchParams(queueHref({ etat: "approved", [side]: cursor }).split("?")[1]);
  expect(queueFiltersSchema.parse(Object.fromEntries(query))).toMatchObject({ etat: "approved", [side]: cursor });
});

test("the caption says what is shown and in which order", () => {
  expect(queueCaption({ etat: "submitted", q: "" })).toBe("À traiter, les plus anciennes d’abord");
  expect(queueCaption({ etat: "all", q: "albi" })).toContain("recherche «\u00a0albi\u00a0», les plus récentes");
  expect(isOldestFirst("information_requested")).toBe(true);
});
