import { connect } from "@/db/client";
import { env } from "@/lib/env";
import { viewQueue } from "@/lib/review/queue/view-queue";
import { aReviewer } from "./reviewer";

/** Prints the cookie of a reviewer, and a request that waits for them. */
const { db, close } = connect(env().DATABASE_URL, { max: 4 });
const { context, cookie } = await aReviewer(db);
const { rows } = await viewQueue(context, { q: "", apres: undefined, avant: undefined });
console.log(JSON.stringify({ cookie, requestId: rows[10]?.id }));
await close();
