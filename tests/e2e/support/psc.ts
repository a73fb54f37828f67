import type { Page } from "@playwright/test";
import type { Db } from "@/db/client";
import { insertPscArrival } from "@/db/queries/psc-arrivals";
import { deletePscIdentityOf, insertPscIdentity } from "@/db/queries/psc-identities";
import { claimsSeal, idTokenSeal } from "@/lib/psc/arrival";
import type { PscClaims } from "@/lib/psc/claims";
import { seal } from "@/lib/sealed";
import { multipart } from "@/tests/support/posted-form.mjs";
import type { Forgery, Wish } from "@/tests/support/psc-person.mjs";
import { field, press, title } from "./controls";
import { httpBrowser } from "./http-browser";
import { expect } from "./test";

const provider = process.env.E2E_PSC_URL ?? "";

/** Somebody whom the provider of the tests knows. */
export async function aPscPerson(wish: Wish): Promise<void> {
  await fetch(`${provider}/personnes`, { method: "POST", body: JSON.stringify(wish) });
}

/** The provider signs with another key from now on. */
export async function newProviderKey(): Promise<void> {
  await fetch(`${provider}/cles`, { method: "POST" });
}

/** Logs in at the provider, whose page is open, and agrees. */
export async function logInAtProvider(page: Page, subjectNameId: string): Promise<void> {
  await expect(title(page)).toHaveText("Fournisseur d’identité de test");
  await field(page, "Identifiant").fill(subjectNameId);
  await press(page, "Se connecter et accepter");
}

/** Links an account without the journey that other tests walk; again, if it was linked already. */
export async function linked(db: Db, individualId: string, claims: Partial<PscClaims> = {}): Promise<PscClaims> {
  const known = {
    subjectNameId: `ANS${individualId}`,
    firstName: "Nadège",
    lastName: "Vives",
    activities: [],
    ...claims,
  };
  await deletePscIdentityOf(db, individualId);
  await insertPscIdentity(db, individualId, known);
  return known;
}

/** Somebody has come back from the provider in the browser with this hash. */
export async function arrived(db: Db, browserHash: string, claims: PscClaims, returnPath = "/suivi"): Promise<void> {
  const [sealedClaims, sealedIdToken] = await Promise.all([seal(claimsSeal, claims), seal(idTokenSeal, "jeton")]);
  await insertPscArrival(db, {
    ...{ browserHash, subjectNameId: claims.subjectNameId, sealedClaims, sealedIdToken, returnPath },
    provedAt: new Date(),
    expiresAt: new Date(Date.now() + 600_000),
  });
}

/** The way through the provider without a screen, step by step; each browser keeps its cookies. */
export function pscWalk(site: string) {
  const [here, there] = [httpBrowser(site), httpBrowser(provider)];

  /** From our button to the address at the provider. */
  async function leave(returnPath = "/compte"): Promise<string> {
    return (await here.post("/connexion/psc", multipart([["returnPath", returnPath]]))).location;
  }

  /** From there to the address that brings back here. */
  async function logIn(address: string, subjectNameId: string, { refuses = false } = {}): Promise<string> {
    const login = (await there.get(address)).location;
    const typed = new URLSearchParams(refuses ? { refus: "1" } : { identifiant: subjectNameId });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const resumed = (await there.post(login, { body: typed.toString(), headers })).location;
    return (await there.get(resumed)).location;
  }

  /** From there to the page that one ends on. */
  async function comeBack(address: string): Promise<string> {
    const { location } = await here.get(address);
    return location === "/connexion/psc/arrivee" ? (await here.get(location)).location : location;
  }

  return {
    ...{ here, leave, logIn, comeBack },
    async whole(subjectNameId: string): Promise<string> {
      return comeBack(await logIn(await leave(), subjectNameId));
    },
  };
}

export const failurePath = "/connexion/psc/erreur?motif=";

/** What a person reads when the provider's answer is wrong in each way. */
export const failuresOf: Record<Forgery, string> = {
  signature: "reponse",
  nonce: "reponse",
  audience: "reponse",
  issuer: "reponse",
  expired: "reponse",
  assurance: "reponse",
  "other subject": "reponse",
  "token down": "panne",
  "userinfo down": "panne",
};
