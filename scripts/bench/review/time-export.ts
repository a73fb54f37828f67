import { connect } from "@/db/client";
import { env } from "@/lib/env";
import { exportQueue } from "@/lib/review/queue/export/export-queue";
import { aReviewer } from "./reviewer";

/** Writes the longest file that the queue gives, and prints its lines, its seconds and the memory it took. */
const { db, close } = connect(env().DATABASE_URL, { max: 4 });
const { context } = await aReviewer(db);
const before = performance.now();
let lines = 0;
for await (const chunk of await exportQueue(context, "etat:toutes")) lines += chunk.split("\r\n").length - 1;
const seconds = (performance.now() - before) / 1000;
console.log(JSON.stringify({ lines, seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
await close();
