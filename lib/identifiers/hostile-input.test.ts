import fc from "fast-check";
import { expect, test } from "vitest";
import { checkEmail, normaliseEmail } from "@/lib/identifiers/email";
import { checkFiness, normaliseFiness } from "@/lib/identifiers/finess";
import { checkIns, normaliseIns } from "@/lib/identifiers/ins";
import { alternatives, personalLocalPart, proposeLocalPart } from "@/lib/identifiers/mssante-address";
import { checkMssanteAddress, normaliseLocalPart } from "@/lib/identifiers/mssante-address-check";
import { checkPhone, formatPhone, normalisePhone } from "@/lib/identifiers/phone";
import { checkPostalCode, normalisePostalCode } from "@/lib/identifiers/postal-code";
import { checkRpps, normaliseRpps } from "@/lib/identifiers/rpps";
import { checkSiren, normaliseSiren } from "@/lib/identifiers/siren";
import { checkSiret, normaliseSiret } from "@/lib/identifiers/siret";
import { checkStructureIdentifier, detectStructureIdentifierType } from "@/lib/identifiers/structure-identifier";
import { suggestEmail } from "@/lib/identifiers/suggest-email";

const readers: [string, (input: string) => string | undefined][] = [
  ["RPPS", (input) => checkRpps(normaliseRpps(input))],
  ["FINESS", (input) => checkFiness(normaliseFiness(input))],
  ["SIREN", (input) => checkSiren(normaliseSiren(input))],
  ["SIRET", (input) => checkSiret(normaliseSiret(input))],
  ["INS", (input) => checkIns(normaliseIns(input))],
  ["postal code", (input) => checkPostalCode(normalisePostalCode(input))],
  ["phone", (input) => checkPhone(normalisePhone(input))],
  ["e-mail", (input) => checkEmail(normaliseEmail(input))],
  ["MSSanté address", (input) => checkMssanteAddress(normaliseLocalPart(input))],
  ["structure identifier", (input) => checkStructureIdentifier("FINESS_GEO", input)],
];

const helpers: [string, (input: string) => unknown][] = [
  ["proposal", (input) => proposeLocalPart({ name: input, postalCode: input, commune: input })],
  ["alternatives", (input) => alternatives({ name: input, postalCode: input, commune: input })],
  ["personal proposal", (input) => personalLocalPart({ firstName: input, lastName: input })],
  ["type detection", detectStructureIdentifierType],
  ["e-mail hint", suggestEmail],
  ["phone display", formatPhone],
];

const hostile = [
  ..."9-. @é\0\u200B",
  "😀",
  "\u202Egnp.",
  "\uD800",
  "<script>",
  "' or 1=1;--",
  "cedex ",
  "a.",
  "ﷺ",
  "+(0)",
].map((text) => text.repeat(Math.ceil(10_000 / text.length)));

test.each(readers)("%s: 10 kB of anything is refused, in one typographically correct French sentence", (_, read) => {
  for (const input of hostile) {
    expect(read(input)).toMatch(/^\p{Lu}[^\0]{10,200}\.$/u);
    expect(read(input)).not.toMatch(/['<>]|[^\u00A0][:;?!»]/);
  }
});

test.each([...readers, ...helpers])("%s: 10 kB of anything is read at once", (_, read) => {
  const start = performance.now();
  for (const input of hostile) read(input);
  // Linear work takes a few milliseconds here; a backtracking expression would take seconds.
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each([...readers, ...helpers])("%s: no string makes it throw", (_, read) => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (input) => void read(input)));
});
