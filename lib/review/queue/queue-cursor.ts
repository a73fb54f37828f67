import { z } from "zod";
import type { QueueSort } from "@/lib/review/queue/query/words";

/** A place in the queue: the rank, the date or the name that it is sorted by, and the request that has it. */
export type QueueCursor = { rank: number; key: string; id: string };

const longest = 400;

/** A cursor as it is written in an address. */
export function printCursor({ rank, key, id }: QueueCursor): string {
  return `${rank}_${id}_${key}`;
}

/** Reads it back for this order; `undefined` for what no page of ours gives. */
export function readCursor(sort: QueueSort, text: string | undefined): QueueCursor | undefined {
  if (!text || text.length > longest) return undefined;
  const [, rank = "", id = "", key = ""] = /^([01])_([0-9a-f-]{36})_(.*)$/su.exec(text) ?? [];
  if (!z.uuid().safeParse(id).success || key.includes("\0") || (sort !== "nom" && !isInstant(key))) return undefined;
  return { rank: Number(rank), key, id };
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(text) && !Number.isNaN(Date.parse(text));
}
