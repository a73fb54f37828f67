import { describe, expect, test } from "vitest";
import { type Compared, likelihood, likeness } from "@/lib/review/duplicates/likeness";

const one: Compared = {
  structureId: "810001206",
  companyName: "Pharmacie Jaurès",
  postalCode: "81000",
  phone: "+33563000001",
  secondPhone: null,
  contactEmail: "contact@jaures.fr",
  responsableRpps: "10100001238",
};
const unlike: Compared = {
  structureId: "310000001",
  companyName: "Pharmacie Gambetta",
  postalCode: "31000",
  phone: "+33561000001",
  secondPhone: null,
  contactEmail: "contact@gambetta.fr",
  responsableRpps: "10100004562",
};
const other = (values: Partial<Compared>) => ({ ...unlike, ...values });

describe("what two requests have in common", () => {
  test.each([
    ["nothing", {}, undefined],
    ["the structure", { structureId: one.structureId }, ["structure"]],
    ["the SIRET that FINESS gives to it", { structureId: "73282932000074" }, ["equivalent"]],
    ["the name, in the same place", { companyName: "Phie JAURES", postalCode: "81000" }, ["name"]],
    ["the name, with a typo", { companyName: "Pharmacie Jauers", postalCode: "81000" }, ["name"]],
    ["the name elsewhere", { companyName: "Pharmacie Jaurès" }, undefined],
    ["another name in the same place", { postalCode: "81000" }, undefined],
    ["the contact, whatever its case", { contactEmail: "Contact@Jaures.fr" }, ["contact"]],
    ["the responsable", { responsableRpps: one.responsableRpps }, ["rpps"]],
    ["a phone, be it the second one", { secondPhone: one.phone }, ["phone"]],
    ["two things", { phone: one.phone, structureId: one.structureId }, ["structure", "phone"]],
  ])("%s", (_, values, reasons) => {
    expect(likeness(one, other(values), ["73282932000074"])?.reasons).toEqual(reasons);
  });

  test("no second phone is nothing in common", () => {
    expect(likeness({ ...one, secondPhone: null }, other({ secondPhone: null }))).toBeUndefined();
  });

  test("the same structure tells more than the same phone, and reasons add up without reaching certainty", () => {
    const score = (values: Partial<Compared>) => likeness(one, other(values))?.score ?? 0;
    expect(score({ structureId: one.structureId })).toBeGreaterThan(score({ responsableRpps: one.responsableRpps }));
    expect(score({ responsableRpps: one.responsableRpps })).toBeGreaterThan(score({ phone: one.phone }));
    expect(score({ phone: one.phone, contactEmail: one.contactEmail })).toBeGreaterThan(score({ phone: one.phone }));
    expect(score(one)).toBe(99);
  });

  test.each([
    [99, "très probable"],
    [80, "très probable"],
    [79, "probable"],
    [50, "probable"],
    [40, "possible"],
  ])("%i is %s", (score, word) => {
    expect(likelihood(score)).toBe(word);
  });
});
