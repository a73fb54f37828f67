import { expect, test } from "vitest";
import { proposeRescueSchema, supervisionSchema } from "@/lib/succession/schema";

const id = "0b9b1a0e-5a0a-4b0e-9d53-1f2f0f3a0b11";
const rescue = {
  mailboxId: id,
  successor: id,
  rpps: "",
  formerRole: "none",
  reason: "Le responsable est parti.",
  evidence: "Un appel à la pharmacie.",
};
const wrong = (typed: object) =>
  proposeRescueSchema.safeParse({ ...rescue, ...typed }).error?.issues.map(({ path }) => path[0]);

test("a rescue names a member, or somebody else by their RPPS number", () => {
  expect(proposeRescueSchema.parse(rescue)).toMatchObject({ successor: id, rpps: undefined });
  expect(wrong({ successor: "other" })).toEqual(["rpps"]);
  expect(proposeRescueSchema.parse({ ...rescue, successor: "other", rpps: "10 10000 1238" }).rpps).toBe("10100001238");
  expect(wrong({ successor: "other", rpps: "123" })).toEqual(["rpps"]);
  expect(wrong({ successor: "x" })).toEqual(["successor"]);
});

test("its reason and its evidence are words, and not too many", () => {
  expect(wrong({ reason: "parti", evidence: "   " })).toEqual(["reason", "evidence"]);
  expect(wrong({ reason: "a".repeat(2001) })).toEqual(["reason"]);
});

test("an address of the list that nobody wrote is read as its beginning", () => {
  expect(supervisionSchema.parse({ q: ["a", "b"], retard: "non", page: "-3" })).toEqual({ q: "", page: 1 });
  expect(supervisionSchema.parse({ q: " albi ", retard: "oui", page: "2" })).toEqual({
    q: "albi",
    retard: "oui",
    page: 2,
  });
});
