/**
 * Pseudo-random numbers (mulberry32) that depend on nothing but their seed: the same on every machine and every day.
 * Not for secrets.
 */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** From 0 to 1, 1 excluded. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0, below `limit`. */
  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  percent(chance: number): boolean {
    return this.fraction() * 100 < chance;
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[this.below(list.length)];
    if (picked === undefined) throw new Error("nothing to pick from");
    return picked;
  }
}

/** The numbers of one thing among many of its kind: reached directly, without drawing those of the others. */
export function randomOf(kind: number, index: number): Random {
  let seed = Math.imul(kind ^ 0x9e3779b9, 0x85ebca6b) ^ index;
  seed = Math.imul(seed ^ (seed >>> 16), 0x7feb352d);
  seed = Math.imul(seed ^ (seed >>> 15), 0x846ca68b);
  return new Random(seed ^ (seed >>> 16));
}
