import { describe, expect, test } from "vitest";
import { assertVariablesKnown } from "@/lib/replies/assert-variables-known";
import { createReplySchema, replySlugSchema } from "@/lib/replies/schema";
import { startingSet } from "@/lib/replies/starting-set";

test("twelve texts, each with a name and a title of its own", () => {
  expect(startingSet).toHaveLength(12);
  expect(new Set(startingSet.map(({ slug }) => slug)).size).toBe(12);
  expect(new Set(startingSet.map(({ title }) => title)).size).toBe(12);
});

describe.each(startingSet.map((reply) => [reply.slug, reply] as const))("%s", (slug, reply) => {
  const { use, title, body, refusalReason, fields } = reply;

  test("could have been written by a reviewer", () => {
    expect(replySlugSchema.parse(slug)).toBe(slug);
    const ticked = Object.fromEntries(fields.map((field) => [`about_${field}`, "on"]));
    const typed = { regionCode: "76", use, title, body, refusalReason, ...ticked };
    const { slug: _, ...written } = reply;
    expect(createReplySchema.parse(typed).reply).toEqual({ ...written, fields: expect.arrayContaining(fields) });
    expect(() => assertVariablesKnown(body)).not.toThrow();
  });

  test("fills in what its use needs", () => {
    if (use === "refuse") expect(refusalReason).not.toBeNull();
    else expect(fields.length).toBeGreaterThan(0);
  });

  test("is set as French is: typographic apostrophes, no-break spaces before high signs", () => {
    expect(body).not.toMatch(/'|[^\u00a0][:;?!»]|«[^\u00a0]| {2}/);
    expect(body).toBe(body.trim());
  });
});
