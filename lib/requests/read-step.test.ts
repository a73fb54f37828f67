import { describe, expect, test } from "vitest";
import { readStep } from "@/lib/requests/read-step";

const siret = "73282932000074";

describe("readStep", () => {
  test("fills in the city and the department that a postal code leaves no doubt about", () => {
    const { content, filledIn } = readStep("structure", { postalCode: "81 000" });
    expect(filledIn).toEqual({ city: "Albi", departmentCode: "81" });
    expect(content).toMatchObject({ city: "Albi", departmentCode: "81" });
  });

  test("names the communes to choose from when there are several", () => {
    const { filledIn, errors } = readStep("structure", { postalCode: "81600" });
    expect(filledIn).toEqual({ departmentCode: "81" });
    expect(errors.city?.[0]).toContain("Gaillac");
  });

  test("touches nothing that was typed", () => {
    const typed = { postalCode: "81000", city: "Toulouse", departmentCode: "31" };
    expect(readStep("structure", typed)).toMatchObject({ filledIn: {}, content: typed });
  });

  test("fills in the department alone of a CEDEX code, and nothing for a wrong code", () => {
    expect(readStep("structure", { postalCode: "81013" }).filledIn).toEqual({ departmentCode: "81" });
    expect(readStep("structure", { postalCode: "8100" }).filledIn).toEqual({});
    expect(readStep("structure", {}).errors.city).toEqual(["Indiquez la ville."]);
  });

  test("changes the type to the one offered, once it is accepted", () => {
    const typed = { structureIdType: "FINESS_GEO", structureId: siret };
    expect(readStep("structure", typed).errors).toHaveProperty("structureId");

    const accepted = readStep("structure", { ...typed, acceptedType: "SIRET" });
    expect(accepted.content).toMatchObject({ structureIdType: "SIRET", structureId: siret });
    expect(accepted.filledIn).toMatchObject({ structureIdType: "SIRET" });
  });

  test("forgets the offer when the number has been corrected, or when it was none", () => {
    const corrected = { structureIdType: "FINESS_GEO", structureId: "750712184", acceptedType: "SIRET" };
    expect(readStep("structure", corrected).content.structureIdType).toBe("FINESS_GEO");
    const forged = { structureIdType: "FINESS_GEO", structureId: siret, acceptedType: "RPPS" };
    expect(readStep("structure", forged).errors).toHaveProperty("structureId");
  });

  test("reads its own fields only", () => {
    const { content } = readStep("mailbox", { description: "Pharmacie", city: "Albi" });
    expect(content).toEqual({ contactEmail: null, description: "Pharmacie" });
  });
});
