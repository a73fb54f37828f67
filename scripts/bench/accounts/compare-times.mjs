import { median } from "../report.mjs";

/**
 * Whether two samples of times come from the same law: the Mann–Whitney test (normal approximation, ties averaged), which
 * a few very long times don’t sway, and the difference of their medians with a 95 % confidence interval (bootstrap).
 *
 * @param {number[]} one
 * @param {number[]} other
 */
export function compareTimes(one, other) {
  const ranks = ranksOf([...one, ...other]);
  const sum = ranks.slice(0, one.length).reduce((total, rank) => total + rank, 0);
  const [n, m] = [one.length, other.length];
  const u = sum - (n * (n + 1)) / 2;
  const z = (u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
  const differences = Array.from({ length: 1000 }, () => median(resampled(one)) - median(resampled(other))).sort(
    (a, b) => a - b,
  );
  return {
    /** The chance of a difference as large as this one between samples of the same law. */
    p: 2 * (1 - normalBelow(Math.abs(z))),
    /** How often a time of the first is longer than one of the other: one half when nothing tells them apart. */
    share: u / (n * m),
    difference: median(one) - median(other),
    low: differences[24] ?? Number.NaN,
    high: differences[974] ?? Number.NaN,
  };
}

/** @param {number[]} values */
function ranksOf(values) {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array(values.length).fill(0);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (order[end + 1]?.value === order[start]?.value && end + 1 < order.length) end++;
    for (let at = start; at <= end; at++) ranks[order[at]?.index ?? 0] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}

/** @param {number[]} values */
function resampled(values) {
  return values.map(() => values[Math.floor(Math.random() * values.length)] ?? Number.NaN);
}

/** The normal law below `z` ≥ 0 (Abramowitz and Stegun, 26.2.17). @param {number} z */
function normalBelow(z) {
  const t = 1 / (1 + 0.2316419 * z);
  const coefficients = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const tail = coefficients.reduceRight((sum, coefficient) => (sum + coefficient) * t, 0);
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}
