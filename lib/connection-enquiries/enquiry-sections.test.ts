import { expect, test } from "vitest";
import { enquirySections } from "@/lib/connection-enquiries/enquiry-sections";
import { readEnquiry } from "@/lib/connection-enquiries/read-enquiry";
import { typedEnquiry } from "@/tests/support/enquiries";

const shown = (content: Parameters<typeof enquirySections>[0]) =>
  Object.fromEntries(enquirySections(content).flatMap(({ items }) => items.map(({ term, value }) => [term, value])));

test("what was typed is shown as people write it", () => {
  const typed = { ...typedEnquiry(), structureId: "310020862", people: "1200", wishedOn: "2099-01-15" };
  expect(shown(readEnquiry(typed))).toMatchObject({
    "Type d’identifiant établissement": "FINESS géographique",
    "Identifiant établissement": expect.stringMatching(/^31\s002\s086\s2$/),
    Région: "Occitanie",
    Département: "Haute-Garonne (31)",
    Téléphone: expect.stringMatching(/^05\s61\s00\s00\s00$/),
    "Nombre de personnes": expect.stringMatching(/^1\s200$/),
    "Date souhaitée": "15/01/2099",
    "Messagerie utilisée aujourd’hui": "",
  });
});

test("FINESS is asked about the structure, never about the contact", () => {
  const registered = enquirySections({}).map(({ items }) => items.filter((item) => item.registered).length);
  expect(registered).toEqual([8, 0, 0]);
});
