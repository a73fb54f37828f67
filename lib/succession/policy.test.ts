import { describe, expect, test } from "vitest";
import {
  canAccept,
  canDecline,
  canObject,
  canTakeBack,
  confirmationConflict,
  currentState,
  type HandoverFacts,
  rescueConflict,
} from "@/lib/succession/policy";

const now = new Date("2026-11-24T10:00:00Z");
const [before, after] = [new Date("2026-11-24T09:59:59Z"), new Date("2026-11-24T10:00:01Z")];
const [proposer, successor, stranger] = [{ id: "proposer" }, { id: "successor" }, { id: "stranger" }];

function handover(facts: Partial<Omit<HandoverFacts, "successor">> & { successor?: object } = {}): HandoverFacts {
  return {
    kind: "handover",
    state: "open",
    mailboxStatus: "active",
    proposer,
    opensAt: before,
    expiresAt: after,
    ...facts,
    successor: { ...successor, kind: "PER", closedAt: null, isMember: true, ...facts.successor },
  };
}

describe("what became of a proposal", () => {
  test.for([
    ["open", {}],
    ["expired", { expiresAt: now }],
    ["expired", { state: "to_confirm", expiresAt: before }],
    ["accepted", { state: "accepted", expiresAt: before }],
    ["dropped", { mailboxStatus: "closed" }],
    ["open", { mailboxStatus: "suspended" }],
    ["dropped", { successor: { closedAt: before } }],
    ["dropped", { successor: { kind: "INT" } }],
    ["dropped", { successor: { isMember: false } }],
    ["open", { kind: "rescue", successor: { isMember: false } }],
    ["declined", { state: "declined", mailboxStatus: "closed" }],
  ] as const)("%s: %o", ([state, facts]) => {
    expect(currentState(handover(facts), now)).toBe(state);
  });
});

describe("who may do what with it", () => {
  const allowed = (facts: HandoverFacts) => ({
    accept: [proposer, successor, stranger].filter((person) => canAccept(person, facts, now)),
    decline: [proposer, successor, stranger].filter((person) => canDecline(person, facts, now)),
    takeBack: [proposer, successor, stranger].filter((person) => canTakeBack(person, facts, now)),
    object: [true, false].filter((isResponsable) => canObject(isResponsable, facts, now)),
  });
  const nobody = { accept: [], decline: [], takeBack: [], object: [] };
  const answered = { accept: [successor], decline: [successor], takeBack: [proposer], object: [] };
  const awaited = { ...answered, accept: [] };

  test.for([
    ["an open handover", {}, answered],
    ["a rescue to confirm", { kind: "rescue", state: "to_confirm" }, { ...awaited, object: [true] }],
    ["a rescue that the responsable may object to", { kind: "rescue", opensAt: after }, { ...awaited, object: [true] }],
    ["a rescue whose time to object is over", { kind: "rescue", opensAt: now }, { ...answered, object: [true] }],
    ["an expired one", { expiresAt: now }, nobody],
    ["one that was accepted", { state: "accepted" }, nobody],
    ["one whose person is gone", { successor: { isMember: false } }, nobody],
  ] as const)("%s", ([, facts, expected]) => {
    expect(allowed(handover(facts))).toEqual(expected);
  });
});

describe("which reviewer leaves it to a colleague", () => {
  const reviewer = { id: "reviewer", rpps: "10100001238" };
  const concern = { isOfStructure: false, responsableRpps: "10100001246" };

  test.for([
    [undefined, reviewer, concern],
    [undefined, { ...reviewer, rpps: null }, concern],
    [undefined, reviewer, { ...concern, successorId: "successor" }],
    ["membre d’une boîte", reviewer, { ...concern, isOfStructure: true }],
    ["numéro RPPS", reviewer, { ...concern, responsableRpps: reviewer.rpps }],
    ["la personne proposée", reviewer, { ...concern, successorId: reviewer.id }],
  ] as const)("%s", ([why, actor, facts]) => {
    const conflict = rescueConflict(actor, facts);
    if (why) expect(conflict).toContain(why);
    else expect(conflict).toBeUndefined();
  });

  test("nobody confirms what they proposed", () => {
    expect(confirmationConflict(proposer, handover())).toContain("un collègue doit le confirmer");
    expect(confirmationConflict(stranger, handover())).toBeUndefined();
  });
});
