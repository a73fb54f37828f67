import { test } from "vitest";
import type { Facts } from "@/lib/registers/checks/facts";
import { asked, expectFound, type FoundCase } from "@/tests/support/found-case";

const cases: FoundCase[] = [
  ["an MSSanté contact", "contact_email", "warn", "MSSanté", asked({ contactEmail: "a@b.mssante.fr" })],
  ["a mail without @", "contact_email", "fail", "@", asked({ contactEmail: "agmail.com" })],
  ["a slip in the mail", "contact_email", "warn", "a@orange.fr", asked({ contactEmail: "a@ornage.fr" })],
  [
    "a slip that leads to a throw-away one",
    "contact_email",
    "fail",
    "a@gmail.com",
    asked({ contactEmail: "a@gmial.com" }),
  ],
  ["a free provider", "contact_email", "pass", "gmail.com", asked({ contactEmail: "pharmacie.centre@gmail.com" })],
  ["a throw-away address", "contact_email", "fail", "jetables", asked({ contactEmail: "pharmacie@yopmail.com" })],
  ["one on a subdomain", "contact_email", "fail", "jetables", asked({ contactEmail: "pharmacie@x.yopmail.com" })],
  ["a person's name", "contact_email", "warn", "Nadège Vives", asked({ contactEmail: "nadege.vives81@gmail.com" })],
  ["an initial and a name", "contact_email", "warn", "Nadège Vives", asked({ contactEmail: "n.vives@gmail.com" })],
  [
    "a pharmacy named after its owner",
    "contact_email",
    "pass",
    "Bien formée",
    asked({ contactEmail: "pharmacie.vives@gmail.com" }),
  ],
  ["the applicant's account", "contact_email", "warn", "du demandeur", { contactAccountId: "applicant" }],
  ["another account", "contact_email", "warn", "d’une personne", { contactAccountId: "other" }],
  [
    "a box in the directory",
    "directory_mailbox",
    "warn",
    "une boîte partagée pour cette structure : a@b.mssante.fr",
    { directoryMailboxes: [aBox("ORG")] },
  ],
  ["personal boxes alone", "directory_mailbox", "pass", "aucune", { directoryMailboxes: [aBox("PER")] }],
  ["the directory never imported", "directory_mailbox", "unknown", "jamais", { copies: { finess: "2026-05-12" } }],
  ["no domain", "domain", "warn", "Occitanie n’a pas de domaine", { domain: undefined }],
  ["an address taken here", "address", "warn", "déjà attribuée", address({ isTaken: true })],
  [
    "an address in the directory",
    "address",
    "warn",
    "déjà dans l’annuaire",
    address({ isTaken: true, isInDirectory: true }),
  ],
  ["an address free here only", "address", "unknown", "libre ici", { ...address({}), copies: {} }],
];

test.each(cases)("the contact, and the box to be: %s: %s is %s", (...found) => expectFound(found));

function address(values: Partial<NonNullable<Facts["address"]>>): Partial<Facts> {
  return { address: { value: "Pharmacie.albi@b.mssante.fr", isTaken: false, isInDirectory: false, ...values } };
}

function aBox(type: string): Facts["directoryMailboxes"][number] {
  const nothing = { rpps: null, service: null, lastName: null, firstName: null, professionCode: null };
  const place = { companyName: null, tradeName: null, postalCode: null, departmentCode: null, isPaperless: null };
  return { address: "a@b.mssante.fr", type, structureIdType: "1", structureId: "810001206", ...nothing, ...place };
}
