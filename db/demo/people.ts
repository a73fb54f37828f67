import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import demoAccounts from "@/db/demo-accounts.json" with { type: "json" };
import { individuals, mssanteAddresses, reviewerRegions, totpFactors } from "@/db/schema";
import { demoApplicationName } from "@/lib/factors/demo-application-name";
import { occitanie } from "./regions";

/** What is stored of a password, and of the secret of an application of codes. */
export type Keeping = {
  hash: (password: string) => Promise<string>;
  seal: (individualId: string, secret: string) => Promise<string>;
};

const people = {
  "nadege.vives@exemple.fr": {
    kind: "PER",
    firstName: "Nadège",
    lastName: "Vives",
    professionCode: "21",
    rpps: "10100001238",
  },
  "paul.faure@exemple.fr": { kind: "INT", firstName: "Paul", lastName: "Faure", professionCode: "317" },
  "claire.roux@exemple.fr": { kind: "INT", firstName: "Claire", lastName: "Roux", professionCode: "autre" },
  "bruno.costes@exemple.fr": { kind: "INT", firstName: "Bruno", lastName: "Costes", professionCode: "autre" },
  "hugo.lambert@exemple.fr": { kind: "INT", firstName: "Hugo", lastName: "Lambert", professionCode: "autre" },
} as const;

/** People who only appear in requests: nobody signs in as them. */
const applicants = [
  { email: "julien.bonnet@exemple.fr", firstName: "Julien", lastName: "Bonnet", rpps: "10100004562" },
  { email: "sophie.garnier@exemple.fr", firstName: "Sophie", lastName: "Garnier", rpps: "10100007896" },
  { email: "amina.haddad@exemple.fr", firstName: "Amina", lastName: "Haddad", rpps: "10100010122" },
  { email: "thomas.leroy@exemple.fr", firstName: "Thomas", lastName: "Leroy", rpps: "10100013456" },
];

const shared = { regionCode: occitanie, cguVersion: "2026-11" };

/** The accounts of the README, and the applicants. Gives back the id of each e-mail. */
export async function seedPeople(db: Db, { hash, seal }: Keeping): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const account of demoAccounts) {
    const person = people[account.email as keyof typeof people];
    const passwordHash = await hash(account.password);
    const [row] = await db
      .insert(individuals)
      .values({
        ...shared,
        ...person,
        email: account.email,
        passwordHash,
        isOperator: account.email.startsWith("hugo."),
      })
      .returning({ id: individuals.id });
    if (!row) continue;
    ids.set(account.email, row.id);
    if (account.applicationSecret) await giveApplication(db, row.id, await seal(row.id, account.applicationSecret));
  }
  for (const applicant of applicants) {
    const [row] = await db
      .insert(individuals)
      .values({ ...shared, ...applicant, kind: "PER", professionCode: "21", passwordHash: "!" })
      .returning({ id: individuals.id });
    if (row) ids.set(applicant.email, row.id);
  }
  const reviewers = ["claire.roux@exemple.fr", "bruno.costes@exemple.fr"];
  await db
    .insert(reviewerRegions)
    .values(reviewers.map((email) => ({ individualId: idOf(ids, email), regionCode: occitanie })));
  await givePersonalAddress(db, ids);
  return ids;
}

/** The id of a demo person. */
export function idOf(ids: Map<string, string>, email: string): string {
  const id = ids.get(email);
  if (!id) throw new Error(`no demo person ${email}`);
  return id;
}

/** Staff can’t work without a second factor. Their codes are shown at /demo/codes. */
async function giveApplication(db: Db, individualId: string, sealedSecret: string): Promise<void> {
  await db
    .insert(totpFactors)
    .values({ individualId, name: demoApplicationName, sealedSecret, confirmedAt: new Date() });
}

async function givePersonalAddress(db: Db, ids: Map<string, string>): Promise<void> {
  const domain = "pharmacien.oc.mssante.fr";
  const [address] = await db
    .insert(mssanteAddresses)
    .values({
      kind: "PER",
      localPart: "nadege.vives",
      domain,
      address: `nadege.vives@${domain}`,
      display: `Nadege.vives@${domain}`,
    })
    .returning({ id: mssanteAddresses.id });
  if (!address) return;
  await db
    .update(individuals)
    .set({
      addressId: address.id,
      isListed: true,
      rppsCheckedAt: new Date(),
      rppsCheckedById: idOf(ids, "claire.roux@exemple.fr"),
    })
    .where(eq(individuals.id, idOf(ids, "nadege.vives@exemple.fr")));
}
