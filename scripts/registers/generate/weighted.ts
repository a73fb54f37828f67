import type { Random } from "./random";

/** Things of which some are drawn more often than others. */
export class Weighted<T> {
  readonly #things: readonly T[];
  readonly #upTo: Float64Array;

  constructor(things: readonly T[], weightOf: (thing: T, rank: number) => number) {
    this.#things = things;
    this.#upTo = new Float64Array(things.length);
    let total = 0;
    things.forEach((thing, rank) => {
      total += weightOf(thing, rank);
      this.#upTo[rank] = total;
    });
  }

  draw(random: Random): T {
    const drawn = this.#things[this.#rankAt(random.fraction() * (this.#upTo.at(-1) ?? 0))];
    if (drawn === undefined) throw new Error("nothing to draw from");
    return drawn;
  }

  /** The first rank whose running total goes beyond `point`. */
  #rankAt(point: number): number {
    let low = 0;
    let high = this.#upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#upTo[middle] ?? 0) > point) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
