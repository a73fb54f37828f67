import { expect, test } from "vitest";
import { peopleToTell } from "@/lib/succession/people-to-tell";

const person = (id: string) => ({ id, email: `${id}@exemple.fr` });
const handover = {
  kind: "handover" as const,
  mailboxId: "b",
  askedAt: new Date(),
  proposer: person("proposer"),
  confirmer: null,
  successor: person("successor"),
};
const rescue = { ...handover, kind: "rescue" as const, confirmer: person("confirmer") };
const members = [person("responsable"), person("successor"), person("reader")];
const told = (of: Parameters<typeof peopleToTell>[0], end: Omit<Parameters<typeof peopleToTell>[1], "members">) =>
  peopleToTell(of, { ...end, members }).map(({ email, path }) => `${email.split("@")[0]} ${path}`);

test("of a handover, the other of the two learns", () => {
  expect(told(handover, { state: "declined", endedById: "successor" })).toEqual(["proposer /boites/b/responsable"]);
  expect(told(handover, { state: "taken_back", endedById: "proposer" })).toEqual([
    "successor /boites/b/responsable/accepter",
  ]);
  expect(told(handover, { state: "expired" })).toHaveLength(2);
});

test("whoever can no longer be named is not written to", () => {
  expect(told(handover, { state: "dropped" })).toEqual(["proposer /boites/b/responsable"]);
});

test("of a rescue, the staff and all the members learn, each once", () => {
  expect(told(rescue, { state: "objected", endedById: "responsable" })).toEqual([
    "proposer /instruction/boites/b",
    "confirmer /instruction/boites/b",
    "successor /boites/b",
    "reader /boites/b",
  ]);
});

test("somebody from outside learns only once they were asked", () => {
  const outside = { ...rescue, successor: person("outside"), confirmer: null };
  expect(told(outside, { state: "expired" })).toContain("outside /boites/b/responsable/accepter");
  const notAsked = told({ ...outside, askedAt: null }, { state: "refused", endedById: "confirmer" });
  expect(notAsked).not.toContain("outside /boites/b/responsable/accepter");
});
