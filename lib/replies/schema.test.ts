import { expect, test } from "vitest";
import { archiveReplySchema, createReplySchema, replyFiltersSchema, saveReplySchema } from "@/lib/replies/schema";

const typed = {
  regionCode: "76",
  use: "ask",
  title: " Un  titre ",
  body: " Bonjour,\r\n{{structure}} ",
  refusalReason: "other",
  about_city: "on",
  about___proto__: "on",
  about_status: "on",
};
const problems = (values: object) => {
  const { error } = saveReplySchema.safeParse({ slug: "texte", version: "2", ...typed, ...values });
  return error?.issues.map(({ path }) => String(path[0])) ?? [];
};

test("a question has fields and no reason, a refusal a reason and no fields", () => {
  expect(createReplySchema.parse(typed).reply).toEqual({
    use: "ask",
    title: "Un titre",
    body: "Bonjour,\n{{structure}}",
    refusalReason: null,
    fields: ["city"],
  });
  expect(createReplySchema.parse({ ...typed, use: "refuse" }).reply).toMatchObject({
    refusalReason: "other",
    fields: [],
  });
  expect(createReplySchema.parse({ ...typed, use: "refuse", refusalReason: "" }).reply.refusalReason).toBeNull();
});

test.each([
  [{ title: " " }, ["title"]],
  [{ title: "a".repeat(81) }, ["title"]],
  [{ body: "\n" }, ["body"]],
  [{ body: "a".repeat(3001) }, ["body"]],
  [{ use: "approve" }, ["use"]],
  [{ refusalReason: "because" }, ["refusalReason"]],
  [{ slug: "../x" }, ["slug"]],
  [{ version: "-1" }, ["version"]],
  [{ version: "99999999999" }, ["version"]],
  [{ version: "x" }, ["version"]],
  [{ regionCode: "'; --" }, ["regionCode"]],
])("%o is refused at its field", (values, fields) => {
  expect(problems(values)).toEqual(fields);
});

test("version 0 is the one that nobody has written yet", () => {
  expect(archiveReplySchema.parse({ regionCode: "76", slug: "etudiant", version: "0" }).version).toBe(0);
});

test("what is sought is read as absent when it makes no sense, but a region is one", () => {
  expect(replyFiltersSchema.parse({ q: ["a", "b"], usage: "x" })).toEqual({ q: "", usage: undefined });
  expect(replyFiltersSchema.safeParse({ region: "autre" }).success).toBe(false);
});
