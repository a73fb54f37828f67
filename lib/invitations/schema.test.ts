import { describe, expect, test } from "vitest";
import { inviteSchema } from "@/lib/invitations/schema";
import { dayOf } from "@/lib/mailboxes/last-day";
import { anRpps } from "@/tests/support/numbers";

const mailboxId = "0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b";
const typed = { mailboxId, person: "paul.faure@exemple.fr", role: "lecteur", startsAt: "", endsAt: "", message: "" };

const read = (values: object) => inviteSchema.parse({ ...typed, ...values });
const problemsOf = (values: object) =>
  inviteSchema.safeParse({ ...typed, ...values }).error?.issues.map(({ path, message }) => [path[0], message]);

describe("who is invited", () => {
  test.each([
    ["Paul.Faure@Exemple.fr ", "paul.faure@exemple.fr"],
    ["mailto:paul@exemple.fr", "paul@exemple.fr"],
  ])("«%s» is an e-mail, as people sign in with it", (person, email) => {
    expect(read({ person }).person).toEqual({ email, rpps: null });
  });

  test("a number is an RPPS, however it is written", () => {
    const rpps = anRpps();
    expect(read({ person: `8${rpps}` }).person).toEqual({ email: null, rpps });
    expect(read({ person: ` ${rpps.slice(0, 2)} ${rpps.slice(2)}` }).person).toEqual({ email: null, rpps });
  });

  const neither = /^Indiquez une adresse mail, .* ou un numéro RPPS/;
  test.each([
    ["", neither],
    [" ", neither],
    ["Paul Faure", neither],
    ["1234", /RPPS/],
    ["paul@", /adresse mail/],
    ["@", neither],
  ])("«%s» is neither", (person, message) => {
    expect(problemsOf({ person })).toEqual([["person", expect.stringMatching(message)]]);
  });
});

describe("from when until when", () => {
  test("blank dates and today’s mean from the answer on, without end", () => {
    expect(read({})).toMatchObject({ startsAt: null, endsAt: null, message: null });
    expect(read({ startsAt: dayOf(new Date()) }).startsAt).toBeNull();
  });

  test("days are those of Paris", () => {
    expect(read({ startsAt: "2099-06-01", endsAt: "2099-06-30" })).toMatchObject({
      startsAt: new Date("2099-05-31T22:00:00Z"),
      endsAt: new Date("2099-06-30T22:00:00Z"),
    });
    expect(read({ startsAt: "2099-06-01", endsAt: "2099-06-01" }).startsAt).not.toBeNull();
  });

  test.each([
    [{ startsAt: "2020-01-01" }, "startsAt", /passée/],
    [{ startsAt: "demain" }, "startsAt", /n’existe pas/],
    [{ endsAt: "2020-01-01" }, "endsAt", /passée/],
    [{ startsAt: "2099-06-30", endsAt: "2099-06-29" }, "endsAt", /avant le premier/],
  ])("%o is refused", (values, field, message) => {
    expect(problemsOf(values)).toEqual([[field, expect.stringMatching(message)]]);
  });
});

test("nobody is invited as responsable, nor with a letter instead of a message", () => {
  expect(problemsOf({ role: "responsable" })).toEqual([["role", "Choisissez un rôle."]]);
  expect(problemsOf({ message: "a".repeat(501) })).toEqual([["message", expect.stringContaining("500")]]);
});
