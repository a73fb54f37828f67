import { expect, test } from "vitest";
import { closingDuties } from "@/lib/my-account/closing-duties";

const nobody = { isOperator: false, reviewerRegions: [] };
const box = { id: "1", name: "Pharmacie du centre", role: "responsable", status: "active" } as const;

test("a responsable answers for a box that is active or suspended, and for none that is closed", () => {
  for (const status of ["active", "suspended"] as const) {
    expect(closingDuties(nobody, [{ ...box, status }])).toEqual([
      {
        mailboxId: "1",
        sentence:
          "Vous êtes responsable de la boîte de Pharmacie du centre\u00a0: transmettez d’abord votre responsabilité.",
      },
    ]);
  }
  expect(closingDuties(nobody, [{ ...box, status: "closed" }])).toEqual([]);
});

test("the other members answer for nothing", () => {
  for (const role of ["gestionnaire", "redacteur", "lecteur"] as const) {
    expect(closingDuties(nobody, [{ ...box, role }])).toEqual([]);
  }
});

test("staff first lose their right", () => {
  const duties = closingDuties({ isOperator: true, reviewerRegions: ["76", "53"] }, []);
  expect(duties.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining("région Occitanie"),
    expect.stringContaining("région Bretagne"),
    expect.stringContaining("opérateur de la plateforme"),
  ]);
});
