import { describe, expect, test } from "vitest";
import { compareWithDraft } from "@/lib/registers/fill/compare-with-draft";
import { isSameText } from "@/lib/registers/fill/same-text";

const offered = { structureIdType: "FINESS_GEO", structureId: "810001206", city: "Albi" };

describe("what picking from a register would do to a draft", () => {
  test("fills in blanks without asking", () => {
    const draft = { structureIdType: null, structureId: " ", city: undefined };
    expect(compareWithDraft(draft, offered, [])).toEqual({ free: offered, replacements: [] });
  });

  test("asks before it replaces what somebody typed", () => {
    const draft = { structureIdType: "SIRET", structureId: "73282932000074", city: "Castres" };
    expect(compareWithDraft(draft, offered, [])).toEqual({
      free: {},
      replacements: [
        { field: "structureIdType", typed: "SIRET", offered: "FINESS_GEO" },
        { field: "structureId", typed: "73282932000074", offered: "810001206" },
        { field: "city", typed: "Castres", offered: "Albi" },
      ],
    });
  });

  test("does not ask about the type of a number that is blank", () => {
    const draft = { structureIdType: "SIRET", structureId: null, city: null };
    expect(compareWithDraft(draft, offered, [])).toEqual({ free: offered, replacements: [] });
  });

  test("leaves what says the same as it is typed", () => {
    expect(compareWithDraft({ ...offered, city: "ALBI" }, offered, [])).toEqual({
      free: {},
      replacements: [],
    });
  });

  test("replaces what an earlier pick wrote, and blanks what the new one does not know", () => {
    const earlier = { city: "Castres", phone: "+33563000000", street: "1 rue du Pont" };
    const draft = { ...earlier, street: "2 rue du Pont", structureIdType: "FINESS_GEO", structureId: "810001206" };
    expect(compareWithDraft(draft, offered, [earlier])).toEqual({
      free: { city: "Albi", phone: null },
      replacements: [],
    });
  });

  test("never leaves a draft without a region", () => {
    const { free } = compareWithDraft({ regionCode: "53" }, {}, [{ regionCode: "53" }]);
    expect(free).toEqual({});
  });
});

test.each([
  ["05 63 00 00 00", "0563000000", true],
  ["Hôtel-de-ville", "HOTEL DE VILLE", true],
  ["", "", true],
  ["Albi", "Alby", false],
  ["", "Albi", false],
])("«%s» and «%s» say the same: %s", (one, other, same) => {
  expect(isSameText(one, other)).toBe(same);
});
