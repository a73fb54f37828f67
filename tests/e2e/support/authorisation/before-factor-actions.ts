import { randomUUID } from "node:crypto";
import { insertChallenge } from "@/db/queries/factor-challenges";
import { insertCode } from "@/db/queries/one-time-codes";
import { trustBrowser } from "@/db/queries/trusted-browsers";
import { totpFactors } from "@/db/schema";
import { codeHash } from "@/lib/accounts/code-hash";
import { applicationCodeNow } from "@/lib/factors/application-code";
import { sealSecret } from "@/lib/factors/sealed-secret";
import { keyedHash } from "@/lib/secrets";
import { ageCodes } from "@/tests/support/accounts";
import { anAuthenticator } from "@/tests/support/authenticator";
import type { HttpBrowser } from "../http-browser";
import type { World } from "./world";

const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const challenge = "ZGVmaSBkZXMgdGVzdHMgZGUgQmFsb3Jn";

export const awaitedCode = "123456";

/** What the application of `anApplication` shows. */
export const codeNow = () => ({ code: applicationCodeNow(secret).code });

/** The individual has an application of codes, whose id is theirs. */
export async function anApplication({ db, persons }: World, confirmedAt: Date | null = new Date()): Promise<void> {
  const individualId = persons.individual.id;
  const sealedSecret = await sealSecret(individualId, secret);
  const application = { id: individualId, individualId, name: "Téléphone", sealedSecret, confirmedAt };
  await db.insert(totpFactors).values(application).onConflictDoNothing();
}

export const aBegunApplication = (world: World) => anApplication(world, null);

/** The individual is asked, in their browser, to make a passkey. */
export async function anAskedPasskey(world: World): Promise<void> {
  const browserHash = await hashOf(world.browsers.individual);
  await insertChallenge(world.db, {
    purpose: "enrol",
    browserHash,
    individualId: world.persons.individual.id,
    challenge,
  });
}

/** What their device answers. */
export const aNewPasskey = ({ site }: World) => ({
  name: "Ordinateur",
  response: JSON.stringify(anAuthenticator({ origin: new URL(site).origin }).attest(challenge)),
});

export async function aTrustedBrowser(world: World): Promise<void> {
  const individualId = world.persons.individual.id;
  await trustBrowser(world.db, { individualId, browserHash: await hashOf(world.browsers.individual), browser: null });
}

/** The individual gave their password again, a minute ago, in the browser of their session or in another. */
export async function anAwaitedCode(world: World, browser = world.browsers.individual): Promise<void> {
  const { id: individualId, email } = world.persons.individual;
  const row = { id: randomUUID(), email, individualId, purpose: "proof", browserHash: await hashOf(browser) } as const;
  await insertCode(world.db, { ...row, codeHash: codeHash(row, awaitedCode) });
  await ageCodes(world.db, email, 60);
}

/** Under what hash the site knows a browser. */
async function hashOf(browser: HttpBrowser): Promise<string> {
  await browser.get("/connexion");
  return keyedHash("browser", browser.cookies.get("balorg-navigateur") ?? "");
}
