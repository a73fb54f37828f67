import "server-only";
import { database } from "@/db/client";
import { listTotpFactorsNamed } from "@/db/queries/totp-factors";
import { fullName } from "@/lib/actor";
import { applicationCodeNow } from "@/lib/factors/application-code";
import { demoApplicationName } from "@/lib/factors/demo-application-name";
import { unsealSecret } from "@/lib/factors/sealed-secret";
import { assertDemo } from "@/lib/operations/assert-demo";

/** What the applications of the demo’s staff show now; throws NotFound outside of a demonstration. */
export async function listDemoCodes() {
  assertDemo();
  const factors = await listTotpFactorsNamed(database(), demoApplicationName);
  return Promise.all(
    factors.map(async ({ individualId, email, sealedSecret, ...person }) => ({
      email,
      name: fullName(person),
      ...applicationCodeNow(await unsealSecret(individualId, sealedSecret)),
    })),
  );
}
