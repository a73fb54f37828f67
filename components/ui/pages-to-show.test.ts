import fc from "fast-check";
import { expect, test } from "vitest";
import { pagesToShow } from "@/components/ui/pages-to-show";

test.each([
  [1, 1, [1]],
  [1, 4, [1, 2, 3, 4]],
  [4, 12, [1, 2, 3, 4, 5, null, 12]],
  [6, 12, [1, null, 5, 6, 7, null, 12]],
  [12, 12, [1, null, 11, 12]],
])("page %i of %i", (page, pageCount, shown) => {
  expect(pagesToShow(page, pageCount)).toEqual(shown);
});

test("always rises from the first page to the last, and a gap hides two pages or more", () => {
  const pages = fc
    .integer({ min: 1, max: 500 })
    .chain((count) => fc.tuple(fc.integer({ min: 1, max: count }), fc.constant(count)));
  fc.assert(
    fc.property(pages, ([page, pageCount]) => {
      const shown = pagesToShow(page, pageCount);
      expect([shown[0], shown.at(-1)]).toEqual([1, pageCount]);
      expect(shown).toContain(page);
      shown.slice(1).forEach((number, index) => {
        const before = shown[index];
        if (number !== null && before !== null) expect(number).toBe((before ?? 0) + 1);
        if (number === null) expect((shown[index + 2] ?? 0) - (before ?? 0)).toBeGreaterThan(2);
      });
    }),
  );
});
