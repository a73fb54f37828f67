import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { union } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { directoryMailboxes, mssanteAddresses, regionDomains, requestDecisions } from "@/db/schema";

type NewAddress = { kind: "PER" | "ORG"; localPart: string; domain: string; display: string };

const isOpen = sql`${requestDecisions.state} in ('second_look', 'held')`;

/**
 * Gives an MSSanté address for ever. `localPart` and `domain` are in lower case; `display` is the local part as shown.
 * `undefined` means that somebody has, or has had, this address.
 */
export async function insertAddress(db: Db, { kind, localPart, domain, display }: NewAddress) {
  const [row] = await db
    .insert(mssanteAddresses)
    .values({ kind, localPart, domain, address: `${localPart}@${domain}`, display: `${display}@${domain}` })
    .onConflictDoNothing({ target: mssanteAddresses.address })
    .returning({ id: mssanteAddresses.id, display: mssanteAddresses.display });
  return row;
}

/**
 * Those of these local parts that were ever given on the domain, here, or by somebody else as the national directory
 * says, and those that a decision reserves until it takes effect.
 */
export async function listTakenLocalParts(db: Db, domain: string, localParts: string[]): Promise<string[]> {
  const addresses = localParts.map((localPart) => `${localPart}@${domain}`);
  const rows = await union(
    db
      .select({ address: mssanteAddresses.address })
      .from(mssanteAddresses)
      .where(inArray(mssanteAddresses.address, addresses)),
    db
      .select({ address: directoryMailboxes.address })
      .from(directoryMailboxes)
      .where(inArray(directoryMailboxes.address, addresses)),
    db
      .select({ address: sql<string>`${requestDecisions.reservedAddress}` })
      .from(requestDecisions)
      .where(and(inArray(requestDecisions.reservedAddress, addresses), isOpen)),
  );
  return rows.map(({ address }) => address.slice(0, address.lastIndexOf("@")));
}

/** Whether an address was ever given here. */
export async function isAddressGiven(db: Db, address: string): Promise<boolean> {
  return (await db.$count(mssanteAddresses, eq(mssanteAddresses.address, address))) > 0;
}

/** Whether a decision that has not taken effect yet reserves an address. */
export async function isAddressReserved(db: Db, address: string): Promise<boolean> {
  return (await db.$count(requestDecisions, and(eq(requestDecisions.reservedAddress, address), isOpen))) > 0;
}

/** The MSSanté domains of a region, each with the profession it is for. */
export async function listRegionDomains(db: Db, regionCode: string) {
  return db
    .select({ professionCode: regionDomains.professionCode, domain: regionDomains.domain })
    .from(regionDomains)
    .where(eq(regionDomains.regionCode, regionCode))
    .orderBy(asc(regionDomains.domain), asc(regionDomains.professionCode))
    .limit(200);
}

/** The domain that a region gives to a profession, if it has one. */
export async function findRegionDomain(db: Db, regionCode: string, professionCode: string) {
  const [row] = await db
    .select({ domain: regionDomains.domain })
    .from(regionDomains)
    .where(and(eq(regionDomains.regionCode, regionCode), eq(regionDomains.professionCode, professionCode)));
  return row?.domain;
}
