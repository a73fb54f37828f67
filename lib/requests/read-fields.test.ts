import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { requestFieldLabels, requestFields } from "@/lib/requests/fields";
import { readContent, readFields } from "@/lib/requests/read-fields";
import { requestContent } from "@/tests/support/fixtures";

const typedOf = (content: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(content).flatMap(([name, value]) =>
      value === false ? [] : [[name, value === true ? "on" : (value ?? "")]],
    ),
  );

describe("readFields", () => {
  test("reads a whole form as people type it", () => {
    const typed = {
      ...typedOf(requestContent()),
      contactEmail: "  equipe@Exemple.FR ",
      structureId: "75 071\u00a02184",
      postalCode: "81 000",
      phone: "05.63.00.00.00",
      responsableRpps: "8 10000001916",
      companyName: " Pharmacie \n du\tcentre ",
    };
    expect(readFields(requestFields, typed)).toMatchObject({
      errors: {},
      pending: {},
      content: {
        contactEmail: "equipe@exemple.fr",
        structureId: "750712184",
        postalCode: "81000",
        phone: "+33563000000",
        responsableRpps: "10000001916",
        companyName: "Pharmacie du centre",
        service: null,
        secondPhone: null,
        paperless: true,
      },
    });
  });

  test("changes nothing in what it has read already", () => {
    const content = requestContent();
    expect(readFields(requestFields, content)).toEqual({ content, errors: {}, pending: {} });
  });

  test("reads an unticked box as a no, and an untouched draft as no answer", () => {
    expect(readFields(["paperless"], {}).content).toEqual({ paperless: false });
    expect(readFields(["paperless"], { paperless: null }).errors).toHaveProperty("paperless");
    expect(readFields(["paperless"], { paperless: "1; drop table" }).errors).toHaveProperty("paperless");
  });

  test("says what is missing in French, field by field, and keeps no blank", () => {
    const { errors, pending, content } = readFields(requestFields, { paperless: null, isListed: null });
    const required = requestFields.filter((field) => !["service", "street", "secondPhone"].includes(field));
    expect(Object.keys(errors)).toEqual(required);
    for (const [message] of Object.values(errors)) expect(message).toMatch(/^[A-ZÉ].*\.$/);
    expect(pending).toEqual({});
    expect(new Set(Object.values(content))).toEqual(new Set([null]));
  });

  test("a wrong value does not hold back the others, and is kept as typed", () => {
    const { content, errors, pending } = readFields(["phone", "city"], { phone: " 05 63", city: "Albi" });
    expect(content).toEqual({ phone: null, city: "Albi" });
    expect(errors.phone).toEqual([expect.stringContaining("10 chiffres")]);
    expect(pending).toEqual({ phone: " 05 63" });
  });

  test.each([
    ["FINESS_GEO", "73282932000074", "SIRET"],
    ["SIRET", "750712184", "9"],
    ["SIREN", "732829321", "SIREN"],
    ["FINESS_JUR", "750712185", "FINESS"],
  ])("reads a structure number as its type: %s %s", (structureIdType, structureId, word) => {
    const { errors } = readFields(["structureIdType", "structureId"], { structureIdType, structureId });
    expect(errors.structureId?.[0]).toContain(word);
  });

  test("asks for the type alone when only the type is missing", () => {
    const { errors } = readFields(["structureIdType", "structureId"], { structureId: "750712184" });
    expect(Object.keys(errors)).toEqual(["structureIdType"]);
  });

  test.each([
    ["departmentCode", "99"],
    ["departmentCode", "__proto__"],
    ["responsableProfessionCode", "317"],
    ["structureIdType", "RPPS"],
    ["companyName", "🙂 !"],
    ["responsableLastName", "\u200b"],
    ["secondPhone", "abc"],
  ] as const)("refuses %s «%s»", (field, value) => {
    expect(readFields([field], { [field]: value }).errors).toHaveProperty(field);
  });

  test("bounds every text, and says by how much it is too long", () => {
    const long = "a".repeat(10_000);
    for (const field of ["description", "companyName", "service", "street", "city", "responsableLastName"] as const) {
      const { errors, pending } = readFields([field], { [field]: long });
      expect(errors[field]?.[0]).toMatch(/Raccourcissez à \d+ caractères au plus.*10000/);
      expect(pending[field]).toBe(long);
    }
  });

  test("keeps the start alone of what is out of all proportion, and no half character", () => {
    const { pending } = readFields(["companyName"], { companyName: `a${"💊".repeat(50_000)}` });
    expect(pending.companyName?.length).toBe(20_000);
    expect(pending.companyName?.isWellFormed()).toBe(true);
  });

  test("takes text of any writing as it is", () => {
    const typed = { companyName: "<b>Pharmacie</b> « d’Ò » 薬局 💊'; drop table requests; --" };
    expect(readFields(["companyName"], typed).content.companyName).toBe(typed.companyName);
  });

  test("takes a form that is no text at all", () => {
    const { errors } = readFields(requestFields, { city: 12, phone: {}, structureIdType: [] });
    expect(Object.keys(errors)).toEqual(expect.arrayContaining(["city", "phone", "structureIdType"]));
  });
});

test("whatever is typed, reads it without failing, and the same the second time", () => {
  const anything = fc.record(
    Object.fromEntries(requestFields.map((field) => [field, fc.option(fc.string({ unit: "binary" }))])),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anything, (typed) => {
      const { content, errors } = readFields(requestFields, typed);
      const right = requestFields.filter((field) => !(field in errors));
      expect(readFields(right, content).content).toEqual(
        Object.fromEntries(right.map((field) => [field, content[field]])),
      );
    }),
  );
});

describe("readContent", () => {
  test("gives a complete request, and throws on anything less", () => {
    expect(readContent(requestContent())).toEqual(expect.objectContaining({ city: "Albi" }));
    expect(() => readContent({ ...requestContent(), city: null })).toThrow("city");
  });
});

test("each field has its label", () => {
  for (const field of requestFields) expect(requestFieldLabels[field]).toMatch(/\S/);
});
