/** How much less a network may do when the whole site sees more than it should: from once, twice, four times as much. */
const shares = [
  { times: 4, share: 0 },
  { times: 2, share: 1 / 12 },
  { times: 1, share: 1 / 4 },
] as const;

/**
 * How many attempts a network has, of the usual `perOrigin`, when the whole site has seen `total` of the `overall` that
 * are normal. One is left to everybody: an attack slows a stranger down, and shuts nobody out.
 */
export function allowance(perOrigin: number, overall: number, total: number): number {
  const share = shares.find(({ times }) => total > times * overall)?.share ?? 1;
  return Math.max(1, Math.round(perOrigin * share));
}
