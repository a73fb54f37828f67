import type { Db } from "@/db/client";
import { insertRefusedLines } from "@/db/queries/register-import";

const batch = 500;

/** Writes the refused lines of a copy, some hundreds at a time. */
export class RefusedLines {
  count = 0;
  first: { line: number; reason: string } | undefined;
  #waiting: { line: number; reason: string }[] = [];

  constructor(
    private readonly db: Db,
    private readonly copyId: string,
  ) {}

  add(line: number, reason: string): void {
    this.count += 1;
    this.first ??= { line, reason };
    this.#waiting.push({ line, reason });
  }

  async flush(atLeast = batch): Promise<void> {
    if (this.#waiting.length < atLeast) return;
    for (let at = 0; at < this.#waiting.length; at += batch) {
      await insertRefusedLines(this.db, this.copyId, this.#waiting.slice(at, at + batch));
    }
    this.#waiting = [];
  }
}
