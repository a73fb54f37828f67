import { randomInt } from "node:crypto";
import { aFiness, anRpps } from "@/tests/support/numbers";
import { freshEmail } from "./people";

/** Letters in no dictionary, so that a structure is like no other, in the queue and in its address. */
export function aWord(): string {
  return Array.from({ length: 8 }, () => String.fromCharCode(97 + randomInt(26))).join("");
}

/** What somebody types to ask for the box of a pharmacy that nobody else asks for, and the address that it makes. */
export function aPharmacy() {
  const word = aWord();
  const companyName = `Pharmacie ${word.toUpperCase()}`;
  return {
    contactEmail: freshEmail("pharmacie"),
    description: `${companyName} 81000 Albi`,
    structureId: aFiness(),
    companyName,
    street: "1 rue du Pont",
    postalCode: "81000",
    city: "Albi",
    department: "81 – Tarn",
    phone: "05 63 00 00 00",
    responsable: { lastName: "Serres", firstName: "Inès", profession: "Pharmacien", rpps: anRpps() },
    address: `Pharmacie.${word}.81000.albi@pharmacien.oc.mssante.fr`,
  };
}

export type Pharmacy = ReturnType<typeof aPharmacy>;
