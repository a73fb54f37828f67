import { expect, test } from "vitest";
import { adviceFor } from "@/lib/registers/checks/advice";
import { decideChecks } from "@/lib/registers/checks/decide-checks";
import { soundFacts } from "@/tests/support/facts";
import { asked, establishment, professional } from "@/tests/support/found-case";

test("a sound request needs no advice", () => {
  expect(adviceFor(decideChecks(soundFacts))).toEqual([]);
});

test.each([
  ["a closed pharmacy", establishment({ goneOn: "2026-05-12" }), "structure_open", "structure"],
  ["a legal entity", asked({ structureId: "810009993" }), "structure_site", "structure"],
  ["another name", professional({ lastName: "DURAND" }), "rpps_name", "responsable"],
  ["another profession", professional({ professionCodes: ["10"] }), "rpps_profession", "responsable"],
  ["a throw-away address", asked({ contactEmail: "pharmacie@yopmail.com" }), "contact_email", "mailbox"],
])("%s: what to do, and at which step", (_, changed, code, step) => {
  const advice = adviceFor(decideChecks({ ...soundFacts, ...changed })).find((one) => one.code === code);
  expect(advice).toMatchObject({ step, sentence: expect.stringMatching(/\.$/), toDo: expect.stringMatching(/\.$/) });
});

test("what is the service centre's business is left to it", () => {
  const facts = { ...soundFacts, account: undefined, domain: undefined, ...asked({ phone: "+33563999999" }) };
  expect(adviceFor(decideChecks(facts))).toEqual([]);
});
