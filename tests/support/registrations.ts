import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { proveEmail } from "@/lib/accounts/prove-email";
import type { identitySchema } from "@/lib/accounts/schemas";
import { startRegistration } from "@/lib/accounts/start-registration";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { codeSentTo } from "@/tests/support/accounts";
import { aRegion } from "@/tests/support/fixtures";
import { anRpps } from "@/tests/support/numbers";

/** An e-mail that nobody has. */
export const anEmail = () => `nouvelle-${randomUUID()}@exemple.fr`;

/** What a pharmacist says of herself. */
export function aPharmacist(values: { rpps?: string } = {}): z.output<typeof identitySchema> {
  return { kind: "PER", firstName: "Nadège", lastName: "Vives", professionCode: "21", rpps: anRpps(), ...values };
}

/** A registration begun in this browser, in Occitanie, the code on its way. */
export async function started(
  browser: BrowserContext,
  email: string,
  path: "individual" | "unlisted_with_request" = "individual",
) {
  await aRegion(browser.db);
  return startRegistration(browser, { regionCode: "76", path, email });
}

/** The same with its e-mail proved. */
export async function withProvedEmail(browser: BrowserContext, email: string, path?: "unlisted_with_request") {
  await started(browser, email, path);
  await proveEmail(browser, await codeSentTo(browser.db, email));
}
