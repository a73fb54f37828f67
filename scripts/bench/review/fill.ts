import { sql } from "drizzle-orm";
import { connect } from "@/db/client";
import { env } from "@/lib/env";
import { fillAround } from "./fill-around";
import { fillEvents } from "./fill-events";
import { fillPeople } from "./fill-people";
import { fillRequests } from "./fill-requests";
import { withoutIndexes } from "./fill-without-indexes";

/** Fills a database with requests and events as a country would make them over three years; always the same ones. */
const [, , requests = "1000", events = "5000"] = process.argv;
const { db, close } = connect(env().DATABASE_URL, { max: 1 });
await db.execute(sql`select setseed(0.42)`);
for (const [name, value] of Object.entries({ maintenance_work_mem: "512MB", max_parallel_workers_per_gather: "0" })) {
  await db.execute(sql`select set_config(${name}, ${value}, false)`);
}
await fillPeople(db);
await withoutIndexes(db, "requests", () => fillRequests(db, Number(requests)));
await db.execute(sql`analyze requests`);
await fillAround(db);
await withoutIndexes(db, "audit_events", () => fillEvents(db, Number(events)));
await db.execute(sql`vacuum analyze`);
await close();
