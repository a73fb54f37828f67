import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  codeStepSchema,
  credentialsSchema,
  identitySchema,
  lastStepSchema,
  registrationStartSchema,
} from "@/lib/accounts/schemas";
import { anRpps } from "@/tests/support/numbers";

function messages(schema: z.ZodType, value: unknown): Record<string, string> {
  const result = schema.safeParse(value);
  return Object.fromEntries(result.error?.issues.map(({ path, message }) => [String(path[0]), message]) ?? []);
}

describe("a code", () => {
  test.each(["123456", " 123 456 ", "123\u00a0456", "123-456", "１２３４５６"])("typed «%s» is read", (code) => {
    expect(codeStepSchema.parse({ code })).toEqual({ code: "123456" });
  });

  test.each(["12345", "1234567", "12345a", "🙂🙂🙂"])("typed «%s» is refused", (code) => {
    expect(messages(codeStepSchema, { code }).code).toMatch(/6 chiffres/);
  });

  test.each([{}, { code: "" }, { code: "  " }])("left out (%j) is asked for", (form) => {
    expect(messages(codeStepSchema, form)).toEqual({ code: "Indiquez le code reçu par mail." });
  });
});

describe("credentials", () => {
  test("keep the password as typed and the e-mail in lower case", () => {
    expect(credentialsSchema.parse({ email: " Nom@Exemple.FR ", password: " a b " })).toEqual({
      email: "nom@exemple.fr",
      password: " a b ",
    });
  });

  test("each say what is missing", () => {
    expect(messages(credentialsSchema, {})).toEqual({
      email: "Indiquez une adresse mail, par exemple nom@exemple.fr.",
      password: "Indiquez votre mot de passe.",
    });
    expect(messages(credentialsSchema, { email: "n@e.fr", password: "x".repeat(10_000) })).toHaveProperty("password");
  });
});

describe("an identity", () => {
  const names = { lastName: " Vivès–Rieu ".replace("–", "-"), firstName: "Nadège  Marie" };

  test("of a professional holds the RPPS, normalised", () => {
    const rpps = anRpps();
    const form = { kind: "PER", ...names, professionCode: "21", rpps: `8 ${rpps}` };
    expect(identitySchema.parse(form)).toEqual({
      kind: "PER",
      lastName: "Vivès-Rieu",
      firstName: "Nadège Marie",
      professionCode: "21",
      rpps,
    });
  });

  test("without RPPS takes any profession", () => {
    for (const professionCode of ["317", "21", "autre"]) {
      const form = { kind: "INT", ...names, professionCode, rpps: " " };
      expect(identitySchema.parse(form)).toMatchObject({ kind: "INT", rpps: null, professionCode });
    }
  });

  test("names what is wrong, field by field", () => {
    expect(messages(identitySchema, { kind: "PER" })).toMatchObject({
      lastName: "Indiquez votre nom.",
      firstName: "Indiquez votre prénom.",
      professionCode: "Choisissez votre profession.",
      rpps: expect.any(String),
    });
    expect(messages(identitySchema, { kind: "" })).toEqual({
      lastName: "Indiquez votre nom.",
      firstName: "Indiquez votre prénom.",
      professionCode: "Choisissez votre profession.",
      kind: "Dites si vous avez un numéro RPPS.",
    });
    expect(messages(identitySchema, { kind: "PER", ...names, professionCode: "317", rpps: anRpps() })).toEqual({
      professionCode: expect.stringContaining("n’a pas de numéro RPPS"),
    });
    expect(messages(identitySchema, { kind: "INT", ...names, professionCode: "21", rpps: anRpps() })).toEqual({
      rpps: expect.stringContaining("effacez-le"),
    });
    expect(messages(identitySchema, { kind: "INT", ...names, professionCode: "constructor" })).toHaveProperty(
      "professionCode",
    );
  });

  test.each(["<b>Vives</b>", "Vives 2", "🙂", "a".repeat(81)])("refuses «%s» as a name", (lastName) => {
    const form = { kind: "INT", ...names, lastName, professionCode: "317" };
    expect(messages(identitySchema, form)).toHaveProperty("lastName");
  });

  test.each(["N’Diaye", "O'Neill", "Nguyễn", "de La Tour", "Jr. Martin", "محمد"])(
    "accepts «%s» as a name",
    (lastName) => {
      expect(identitySchema.parse({ kind: "INT", ...names, lastName, professionCode: "317" })).toMatchObject({
        lastName,
      });
    },
  );
});

describe("the last step", () => {
  test("asks for a password and the terms at once", () => {
    expect(messages(lastStepSchema, { newPassword: "court" })).toEqual({
      newPassword: expect.stringContaining("trop court"),
      cgu: expect.stringContaining("conditions générales"),
    });
    expect(messages(lastStepSchema, {})).toMatchObject({ newPassword: "Choisissez un mot de passe." });
  });
});

describe("the first step", () => {
  test("knows three paths only", () => {
    const form = { email: "n@e.fr", regionCode: "76", path: "individual" };
    expect(registrationStartSchema.parse(form)).toEqual(form);
    expect(messages(registrationStartSchema, { ...form, path: "autre" })).toHaveProperty("path");
  });
});
