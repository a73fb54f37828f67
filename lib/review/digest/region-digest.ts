/** What waits in a region on the morning of a digest, for whoever reviews it. */
export type RegionDigest = {
  code: string;
  name: string;
  targetHours: number;
  waiting: number;
  late: number;
  oldest: { structureName: string; city: string; age: string; isLate: boolean }[];
  /** What waits for a second look, by who decided it. */
  secondLooks: { decidedById: string; count: number }[];
};

/** The part of a digest that concerns a reader: the regions they review where something waits for them. */
export function digestFor(reader: { id: string; regionCodes: string[] }, regions: RegionDigest[]) {
  return regions
    .filter(({ code }) => reader.regionCodes.includes(code))
    .map(({ code: _, secondLooks, ...region }) => ({ ...region, secondLooks: toConfirm(secondLooks, reader.id) }))
    .filter(({ waiting, secondLooks }) => waiting > 0 || secondLooks !== null);
}

/** Nobody confirms what they decided. */
function toConfirm(secondLooks: RegionDigest["secondLooks"], readerId: string): number | null {
  const others = secondLooks.filter(({ decidedById }) => decidedById !== readerId);
  return others.reduce((sum, { count }) => sum + count, 0) || null;
}
