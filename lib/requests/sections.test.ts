import { expect, test } from "vitest";
import { requestSections } from "@/lib/requests/sections";
import { requestContent } from "@/tests/support/fixtures";

function shown(content: Parameters<typeof requestSections>[0]) {
  const items = requestSections(content, "Occitanie").flatMap((section) => section.items);
  return Object.fromEntries(items.map(({ term, value }) => [term, value]));
}

test("shows a request as people write it", () => {
  const content = {
    ...requestContent(),
    structureIdType: "SIRET" as const,
    structureId: "73282932000074",
    responsableRpps: "10000001916",
    secondPhone: "+590590123456",
    isListed: false,
  };
  expect(shown(content)).toMatchObject({
    "Type d’identifiant établissement": "SIRET",
    "Identifiant établissement": "732\u00a0829\u00a0320\u00a000074",
    Région: "Occitanie",
    Département: "Tarn (81)",
    "Téléphone professionnel": "05\u00a063\u00a000\u00a000\u00a000",
    "Deuxième téléphone": expect.stringContaining("0590"),
    Profession: "Pharmacien",
    "Identifiant RPPS": "10\u00a0000\u00a0001\u00a0916",
    "Je souhaite que mon adresse mail apparaisse dans l’annuaire": "Non",
  });
});

test("leaves out a second phone that there is not, and shows an optional blank as one", () => {
  const values = shown(requestContent());
  expect(values).not.toHaveProperty("Deuxième téléphone");
  expect(values["Service de rattachement"]).toBe("");
});
