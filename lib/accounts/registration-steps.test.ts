import { describe, expect, test } from "vitest";
import { afterRegistration, registrationPathOf } from "@/lib/accounts/registration-paths";
import { firstIncompleteStep, isReached, registrationSteps, stepHref } from "@/lib/accounts/registration-steps";

const nothing = { email: null, emailProvedAt: null, kind: null, firstName: null, lastName: null, professionCode: null };
const sent = { ...nothing, email: "nom@exemple.fr" };
const proved = { ...sent, emailProvedAt: new Date() };
const known = { ...proved, kind: "INT" as const, firstName: "Paul", lastName: "Faure", professionCode: "317" };

describe("steps of a registration", () => {
  test.each([
    [nothing, "email"],
    [sent, "code"],
    [proved, "identity"],
    [{ ...known, lastName: null }, "identity"],
    [known, "password"],
  ])("%j goes on with %s", (progress, step) => {
    expect(firstIncompleteStep(progress)).toBe(step);
  });

  test("may be gone back to, not ahead of", () => {
    const reached = (progress: Parameters<typeof firstIncompleteStep>[0]) =>
      registrationSteps.filter(({ name }) => isReached(progress, name)).map(({ name }) => name);
    expect(reached(nothing)).toEqual(["email"]);
    expect(reached(proved)).toEqual(["email", "code", "identity"]);
    expect(reached(known)).toEqual(["email", "code", "identity", "password"]);
  });

  test("have each their page", () => {
    expect(stepHref("identity")).toBe("/inscription/individuel/identite");
  });
});

describe("paths of a registration", () => {
  test.each([
    ["demande", "before_request"],
    ["demande-sans-annuaire", "unlisted_with_request"],
    [undefined, "individual"],
    ["autre", "individual"],
    ["constructor", "individual"],
    [["demande", "demande"], "individual"],
  ])("«%s» is %s", (suite, path) => {
    expect(registrationPathOf(suite)).toBe(path);
  });

  test("lead to one’s account, or on to the request", () => {
    expect(afterRegistration({ path: "individual", regionCode: "76" })).toBe("/boites/personnelle");
    expect(afterRegistration({ path: "before_request", regionCode: "76" })).toBe(
      "/inscription/organisation/nouvelle?region=76",
    );
  });
});
