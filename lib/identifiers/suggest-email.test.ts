import { expect, test } from "vitest";
import { suggestEmail } from "@/lib/identifiers/suggest-email";

test.each([
  ["gmial.com", "gmail.com"],
  ["gmail.con", "gmail.com"],
  ["gmail.fr", "gmail.com"],
  ["GMAL.com", "gmail.com"],
  ["oragne.fr", "orange.fr"],
  ["orang.fr", "orange.fr"],
  ["wanado.fr", "wanadoo.fr"],
  ["wanadoo.com", "wanadoo.fr"],
  ["hotmial.fr", "hotmail.fr"],
  ["outlok.fr", "outlook.fr"],
  ["yahooo.fr", "yahoo.fr"],
  ["laposte.ent", "laposte.net"],
  ["laposte.fr", "laposte.net"],
  ["fre.fr", "free.fr"],
  ["sf.fr", "sfr.fr"],
])("@%s probably means @%s", (typed, meant) => {
  expect(suggestEmail(`Pharmacie.Centre@${typed}`)).toBe(`Pharmacie.Centre@${meant}`);
});

test.each([
  "gmail.com",
  "orange.fr",
  "orange.com",
  "yahoo.be",
  "mail.com",
  "me.com",
  "esante-occitanie.fr",
  "chu-reunion.re",
  "aphp.fr",
  "pharmacie-albi.fr",
  "pharmacien.oc.mssante.fr",
  "exemple.fr",
])("leaves @%s alone", (domain) => {
  expect(suggestEmail(`nom@${domain}`)).toBeUndefined();
});

test.each(["", "nom", "nom@", "nom@gmial", "nom@gmial.com(", "nom@\uD800.com", "a@b@gmial.com"])(
  "has nothing to say about %j, which is no address",
  (input) => {
    expect(suggestEmail(input)).toBeUndefined();
  },
);
