/**
 * @typedef {object} Report
 * @property {(name: string, value: number, target?: { atLeast: number } | { atMost: number }, unit?: string) => void} figure
 * @property {() => number} close prints the verdict and gives back the exit status
 */

/** Prints one line per figure: name, value, target, `ok` or `short`. @returns {Report} */
export function createReport() {
  const short = /** @type {string[]} */ ([]);
  return {
    figure(name, value, target, unit = "") {
      const reached = !target || ("atLeast" in target ? value >= target.atLeast : value <= target.atMost);
      if (!reached) short.push(name);
      const wanted = !target ? "" : "atLeast" in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`;
      const verdict = target ? (reached ? "ok" : "short") : "";
      console.log(
        `${name.padEnd(58)} ${rounded(value).padStart(9)} ${unit.padEnd(6)} ${wanted.padEnd(9)} ${verdict}`.trimEnd(),
      );
    },
    close() {
      console.log(short.length === 0 ? "Every target is reached." : `Short: ${short.join(", ")}.`);
      return short.length === 0 ? 0 : 1;
    },
  };
}

/** @param {number} value */
function rounded(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

/** @param {number[]} values @param {number} share */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}
