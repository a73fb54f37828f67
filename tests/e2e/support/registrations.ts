import type { BrowserContext } from "@playwright/test";
import type { Db } from "@/db/client";
import { registrations } from "@/db/schema";
import { browserIn } from "./browser-token";
import { freshEmail } from "./people";

/** An account being created in a browser, its e-mail proved unless told otherwise. */
export async function aRegistration(
  db: Db,
  browser: BrowserContext,
  values: Partial<typeof registrations.$inferInsert> = {},
) {
  const email = freshEmail("nouvelle");
  const browserHash = await browserIn(browser);
  await db.insert(registrations).values({
    browserHash,
    regionCode: "76",
    path: "individual",
    email,
    emailProvedAt: new Date(),
    expiresAt: new Date(Date.now() + 3_600_000),
    ...values,
  });
  return { email, browserHash };
}

/** The same with everything said but the password. */
export const whoIsKnown = { kind: "INT", firstName: "Paul", lastName: "Faure", professionCode: "317" } as const;
