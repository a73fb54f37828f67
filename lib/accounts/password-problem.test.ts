import { describe, expect, test } from "vitest";
import { passwordProblem } from "@/lib/accounts/password-problem";

const owner = { email: "n.vives@officine-du-lac.fr", firstName: "Nadège", lastName: "Vivès-Rieu" };
const problem = (password: string) => passwordProblem(password, owner);

describe("passwordProblem", () => {
  test.each([
    "quatre mots sans rapport",
    "cheval correct pile agrafe",
    "le lac gèle en février",
    "J’habite au 12, rue du Pont",
    "azerty mais en plus long que ça",
    "Tr0is petits chats dorment",
    "xK9#mQ2$vL7!pR4",
    "🐴🔋📎✅ cheval pile agrafe",
    "Nadège aime les longues randonnées",
    "x".concat("y1z2w3v4u5t6s7".repeat(14)).slice(0, 200),
  ])("accepts «%s»", (password) => {
    expect(problem(password)).toBeUndefined();
  });

  test.each([
    "123456789012",
    "Password1234",
    "P@ssw0rd2026!",
    "motdepasse12",
    "MotDePasse2026",
    "m0tdep@sse!!",
    "azertyuiop123",
    "AZERTYUIOPQSD",
    "azerty123456",
    "Pharmacie2026!",
    "pharmacie.31400",
    "Bonjour12345",
    "balorg-2026-2026",
    "medimail@2026",
    "iloveyou1234",
    "abcdefghijkl",
    "zyxwvutsrqpo",
    "098765432109",
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "soleilsoleil",
    "passwordpassword",
    "éééééééééééé",
  ])("refuses «%s», which is tried first", (password) => {
    expect(problem(password)).toMatch(/que l’on essaie en premier/);
  });

  test.each(["nadege.vives", "Nadege-Vives-81", "vives.nadege.2026", "Officine-du-lac-31", "VivesRieu19810304"])(
    "refuses «%s», made of the person",
    (password) => {
      expect(problem(password)).toMatch(/de votre nom ou de votre adresse mail/);
    },
  );

  test("counts characters, not bytes", () => {
    expect(problem("onze signes")).toBe(
      "Ce mot de passe est trop court : il faut 12 caractères au moins, et il en compte 11. Une courte phrase convient très bien.",
    );
    expect(problem("")).toBe("Choisissez un mot de passe.");
    expect(problem("🐴🔋📎✅🐴🔋")).toMatch(/il en compte 6/);
    expect(problem("é".repeat(201))).toBe("Un mot de passe comporte 200 caractères au plus.");
  });

  test("does not take two-letter names for a reason", () => {
    expect(
      passwordProblem("li po sous la lune", { email: "li@po.fr", firstName: "Li", lastName: "Po" }),
    ).toBeUndefined();
  });
});
