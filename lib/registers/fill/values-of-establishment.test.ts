import { describe, expect, test } from "vitest";
import { valuesOfEstablishment } from "@/lib/registers/fill/values-of-establishment";
import { valuesOfProfessional } from "@/lib/registers/fill/values-of-professional";

type Source = Parameters<typeof valuesOfEstablishment>[0];

function published(values: Partial<Source>): Source {
  return {
    finess: "010002335",
    name: "PHARMACIE DE FLAUGERGUES",
    longName: null,
    addressComplement: null,
    streetNumber: "625",
    streetNumberSuffix: null,
    streetType: "AV",
    streetName: "LEON BLUM",
    locality: null,
    deliveryLine: "01500 AMBERIEU EN BUGEY",
    postalCode: "01500",
    communeCode: "01004",
    departmentCode: "01",
    phone: "0474454647",
    ...values,
  };
}

describe("an establishment of FINESS", () => {
  test("fills in what identifies a structure, where it is, and how to call it", () => {
    expect(valuesOfEstablishment(published({}))).toEqual({
      structureIdType: "FINESS_GEO",
      structureId: "010002335",
      companyName: "Pharmacie de Flaugergues",
      street: "625 avenue Leon Blum",
      postalCode: "01500",
      city: "Ambérieu-en-Bugey",
      departmentCode: "01",
      phone: "+33474454647",
      regionCode: "84",
    });
  });

  test.each([
    ["Saint-Martin", { deliveryLine: "97150 ST MARTIN", postalCode: "97150", departmentCode: "971" }, "978", "978"],
    [
      "Saint-Barthélemy",
      { deliveryLine: "97133 ST BARTHELEMY", postalCode: "97133", departmentCode: "971" },
      "977",
      "977",
    ],
    ["Mayotte", { deliveryLine: "97620 CHIRONGUI", postalCode: "97620", departmentCode: "976" }, "976", "06"],
    ["Corsica", { deliveryLine: "20200 BASTIA", postalCode: "20200", departmentCode: "2B" }, "2B", "94"],
    [
      "a town at a border",
      { deliveryLine: "42620 ST PIERRE LAVAL", postalCode: "42620", departmentCode: "03" },
      "03",
      "84",
    ],
    ["no department", { deliveryLine: "20137 PORTO VECCHIO", postalCode: "20137", departmentCode: null }, "2A", "94"],
  ])("%s is in its own department and region", (_, values, departmentCode, regionCode) => {
    const place = published({ communeCode: null, phone: null, ...values });
    expect(valuesOfEstablishment(place)).toMatchObject({ departmentCode, regionCode });
  });

  test("keeps the CEDEX with the town and the CS with the street", () => {
    const values = valuesOfEstablishment(
      published({
        streetNumber: null,
        streetType: "ALL",
        streetName: "DES TOPAZES",
        locality: "CS 11021",
        deliveryLine: "97405 ST DENIS CEDEX",
        postalCode: "97405",
        communeCode: "97411",
        departmentCode: "974",
        phone: "0262905050",
      }),
    );
    expect(values).toMatchObject({
      street: "Allée des Topazes, CS 11021",
      postalCode: "97405",
      city: "Saint-Denis CEDEX",
      phone: "+262262905050",
    });
  });

  test("gives a phone that has lost its first zero back, and leaves out one that is none", () => {
    expect(valuesOfEstablishment(published({ phone: "474454647" }))).toMatchObject({ phone: "+33474454647" });
    expect(valuesOfEstablishment(published({ phone: "12" }))).not.toHaveProperty("phone");
    expect(valuesOfEstablishment(published({ phone: null }))).not.toHaveProperty("phone");
  });

  test("takes the longer name, and the commune's when the delivery line is missing", () => {
    const values = published({
      name: "CH DE FLEYRIAT",
      longName: "CENTRE HOSPITALIER DE BOURG-EN-BRESSE FLEYRIAT",
      deliveryLine: null,
    });
    expect(valuesOfEstablishment(values)).toMatchObject({
      companyName: "Centre Hospitalier de Bourg-en-Bresse Fleyriat",
      postalCode: "01500",
      city: "Ambérieu-en-Bugey",
    });
  });

  test("says nothing of what FINESS does not say", () => {
    const nothing = published({
      streetNumber: null,
      streetType: null,
      streetName: null,
      deliveryLine: null,
      postalCode: null,
      communeCode: null,
      departmentCode: null,
      phone: null,
    });
    expect(Object.keys(valuesOfEstablishment(nothing))).toEqual(["structureIdType", "structureId", "companyName"]);
  });
});

describe("a professional of the RPPS", () => {
  const person = { rpps: "10000001916", lastName: "DUPONT-MARTIN", firstName: "JEAN PAUL" };

  test("fills in the responsable", () => {
    expect(valuesOfProfessional({ ...person, professionCodes: ["21"] })).toEqual({
      responsableLastName: "Dupont-Martin",
      responsableFirstName: "Jean Paul",
      responsableProfessionCode: "21",
      responsableRpps: "10000001916",
    });
  });

  test.each([
    [["10", "21"], { professionCode: "21" }, "21"],
    [["10", "21"], undefined, "10"],
    [["99", "21"], undefined, "21"],
    [["21"], { professionCode: "99" }, "21"],
    [["99"], undefined, undefined],
  ])("of the professions %o, with the activity %o, takes %s", (professionCodes, activity, code) => {
    expect(valuesOfProfessional({ ...person, professionCodes }, activity).responsableProfessionCode).toBe(code);
  });
});
