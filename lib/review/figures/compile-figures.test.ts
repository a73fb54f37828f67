import { expect, test } from "vitest";
import {
  countReasons,
  type Measures,
  regionFigures,
  totalFigures,
  weekFigures,
} from "@/lib/review/figures/compile-figures";
import type { EventCount } from "@/lib/review/figures/figures";

const event = (regionCode: string, week: number, kind: EventCount["kind"], count: number): EventCount => ({
  regionCode,
  week,
  kind,
  reason: kind === "refused" ? "incomplete" : null,
  count,
});

/** Two weeks, then what happened since. */
const measures: Measures = {
  events: [
    event("76", 0, "received", 5),
    event("76", 0, "approved", 2),
    event("76", 1, "received", 4),
    event("76", 1, "refused", 1),
    event("76", 1, "withdrawn", 1),
    event("53", 1, "received", 3),
    event("76", 2, "received", 6),
    event("76", 2, "refused", 4),
    event("76", 2, "waiting", 9),
    event("53", 2, "waiting", 3),
  ],
  decisions: [
    { regionCode: null, week: null, late: 1, asked: 2, whole: { median: 10, ninth: 20 }, own: { median: 5, ninth: 8 } },
    { regionCode: null, week: 1, late: 1, asked: 0, whole: { median: 9, ninth: 9 }, own: { median: 9, ninth: 9 } },
    { regionCode: "76", week: null, late: 1, asked: 2, whole: { median: 1, ninth: 2 }, own: { median: 1, ninth: 2 } },
  ],
  visibilities: [{ regionCode: null, week: 0, visible: 2, delay: { median: 30, ninth: 40 } }],
};

test("what waited is reckoned back from now, week after week", () => {
  // 12 wait now; 6 came and 4 were decided since: 10 at the end. 7 came and 2 went in the second week: 5 before it.
  expect(weekFigures(measures, 2).map(({ waiting }) => waiting)).toEqual([5, 10]);
  expect(totalFigures(measures, 2).waiting).toBe(10);
  expect(regionFigures(measures, "76", 2).waiting).toBe(7);
  expect(regionFigures(measures, "53", 2).waiting).toBe(3);
});

test("the total is that of the weeks, without what came since", () => {
  expect(totalFigures(measures, 2)).toMatchObject({
    received: 12,
    approved: 2,
    refused: 1,
    decided: 3,
    withdrawn: 1,
    late: 1,
    asked: 2,
    whole: { median: 10, ninth: 20 },
  });
  expect(countReasons(measures, 2)).toEqual([{ reason: "incomplete", count: 1 }]);
});

test("a week, a region and the whole each have their own delays, or none", () => {
  const [first, second] = weekFigures(measures, 2);
  expect(first).toMatchObject({ decided: 2, own: undefined, visible: 2, visibility: { median: 30, ninth: 40 } });
  expect(second).toMatchObject({ received: 7, own: { median: 9, ninth: 9 }, visible: 0, visibility: undefined });
  expect(regionFigures(measures, "76", 2)).toMatchObject({ received: 9, own: { median: 1, ninth: 2 } });
});

test("a region that nothing happened in has zeros, and no delay", () => {
  expect(regionFigures(measures, "11", 2)).toMatchObject({ received: 0, decided: 0, waiting: 0, own: undefined });
});
