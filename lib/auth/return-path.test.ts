import { describe, expect, test } from "vitest";
import { afterSignIn, resumesForm, safeReturnPath, signInAgainPath } from "@/lib/auth/return-path";

describe("safeReturnPath", () => {
  test.each(["/compte", "/suivi/3f?x=1&y=%C3%A9", "/boites/personnelle#membres"])("keeps %s", (path) => {
    expect(safeReturnPath(path)).toBe(path);
  });

  test.each([
    undefined,
    null,
    "",
    "compte",
    "//exemple.fr",
    "/\\exemple.fr",
    "https://exemple.fr",
    "javascript:alert(1)",
    "/compte\nLocation: x",
    "/é",
    " /compte",
    `/${"a".repeat(1001)}`,
  ])("refuses %j", (path) => {
    expect(safeReturnPath(path)).toBe(afterSignIn);
  });
});

describe("signInAgainPath", () => {
  test("carries the page, and whether something was typed there", () => {
    expect(signInAgainPath("/suivi/1?etape=2", false)).toBe("/connexion/reprise?retour=%2Fsuivi%2F1%3Fetape%3D2");
    const withForm = signInAgainPath("/suivi/1?etape=2", true);
    expect(withForm).toBe("/connexion/reprise?retour=%2Fsuivi%2F1%3Freprise%3D1&saisie=1");
    expect(resumesForm(new URL(withForm, "https://x.fr").searchParams.get("retour") ?? "")).toBe(true);
    expect(resumesForm("/suivi/1")).toBe(false);
  });
});
