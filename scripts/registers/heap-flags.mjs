/** Of a Node that imports registers: left to itself, it lets 300 MB of garbage pile up before it looks. */
export const heapFlags = ["--max-semi-space-size=16", "--max-old-space-size=256"];
