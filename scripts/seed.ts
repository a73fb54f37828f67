import { sql } from "drizzle-orm";
import { connect } from "@/db/client";
import { regions } from "@/db/schema";
import { seedDemo } from "@/db/seed";
import { hashPassword } from "@/lib/accounts/password-hash";
import { env } from "@/lib/env";
import { sealSecret } from "@/lib/factors/sealed-secret";
import { loadDemoRegisters } from "./registers/load-demo";

if (!env().BALORG_DEMO) throw new Error("The demo has passwords that everybody knows: set BALORG_DEMO=1 to load it.");

/** Any constant of ours: of two loadings at once, the second finds everything there. */
const lock = 7_246_002;

const { db, close } = connect(env().DATABASE_URL, { max: 1 });
await db.execute(sql`select pg_advisory_lock(${lock})`);
const [region] = await db.select({ code: regions.code }).from(regions).limit(1);
if (!region) {
  await seedDemo(db, { hash: hashPassword, seal: sealSecret });
  console.log("Demo data loaded.");
}
await loadDemoRegisters({ db, url: env().DATABASE_URL });
await close();
