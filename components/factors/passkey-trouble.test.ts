import { expect, test } from "vitest";
import { passkeyTrouble } from "@/components/factors/passkey-trouble";

const named = (name: string) => Object.assign(new Error("internal words"), { name });

test("tells a person what happened, never what the browser calls it", () => {
  expect(passkeyTrouble(named("NotAllowedError"))).toMatch(/n’a pas répondu/);
  expect(passkeyTrouble(named("InvalidStateError"))).toMatch(/déjà une clé/);
  expect(passkeyTrouble(named("SecurityError"))).toMatch(/Vérifiez votre connexion/);
  expect(passkeyTrouble("words")).toMatch(/Vérifiez votre connexion/);
});

test("passes on what the site says", () => {
  expect(passkeyTrouble(new Error("Trop d’essais.", { cause: "site" }))).toBe("Trop d’essais.");
});
