import { expect, test } from "vitest";
import { checkLocalPart, checkMssanteAddress, normaliseLocalPart } from "@/lib/identifiers/mssante-address-check";

test.each(["pharmacie.du.centre.81000.albi", "a", "l.hotel-de-ville.2", "a".repeat(64)])("accepts %s", (localPart) => {
  expect(checkLocalPart(localPart)).toBeUndefined();
});

test.each([
  ["", "Indiquez le début"],
  ["a".repeat(65), "64 caractères au plus : celui-ci en compte 65."],
  ["pharmacie.hôtel", "lettres sans accent"],
  ["pharmacie_centre", "lettres sans accent"],
  ["pharmacie centre", "lettres sans accent"],
  [".pharmacie", "Placez chaque point"],
  ["pharmacie.", "Placez chaque point"],
  ["pharmacie..centre", "Placez chaque point"],
  ["pharmacie.-centre", "Placez chaque point"],
  ["postmaster", "est réservé"],
  ["mailer-daemon", "est réservé"],
  ["No-Reply", "est réservé"],
])("says what is wrong with «%s»", (typed, message) => {
  expect(checkLocalPart(normaliseLocalPart(typed))).toContain(message);
});

test("a whole address is stored and compared in lower case", () => {
  const address = normaliseLocalPart(" Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr\u200B");
  expect(address).toBe("pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr");
  expect(checkMssanteAddress(address)).toBeUndefined();
});

test.each([
  ["", "Indiquez une adresse"],
  ["pharmacie.centre", "Il manque le signe @"],
  ["pharmacie@centre@mssante.fr", "lettres sans accent"],
  ["pharmacie@mssante", "nom de domaine"],
  ["pharmacie@phármacien.mssante.fr", "nom de domaine"],
  ["pharmacie@-oc.mssante.fr", "nom de domaine"],
  [`pharmacie@${"a".repeat(63)}.${"b".repeat(63)}.${"c".repeat(63)}.fr`, "189 caractères au plus"],
])("says what is wrong with the address «%s»", (address, message) => {
  expect(checkMssanteAddress(address)).toContain(message);
});

test("the longest local part and the longest domain make 254 characters", () => {
  const domain = `${"a".repeat(63)}.${"b".repeat(63)}.${"c".repeat(58)}.fr`;
  const address = `${"a".repeat(64)}@${domain}`;
  expect(address).toHaveLength(254);
  expect(checkMssanteAddress(address)).toBeUndefined();
  expect(checkMssanteAddress(`${address}r`)).toBeDefined();
});
