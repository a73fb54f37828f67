import "server-only";
import { eq, inArray, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, mailboxes, mssanteAddresses, requests } from "@/db/schema";

const mostNamesakes = 50;

/** The people that a text names: an e-mail address, a last name, or a first and a last name. */
export async function findPeopleNamed(db: Db, text: string): Promise<string[]> {
  const said = text.toLocaleLowerCase("fr");
  const rows = await db
    .select({ id: individuals.id })
    .from(individuals)
    .where(
      or(
        sql`lower(${individuals.email}) = ${said}`,
        sql`lower(${individuals.lastName}) = ${said}`,
        sql`lower(${individuals.firstName} || ' ' || ${individuals.lastName}) = ${said}`,
      ),
    )
    .limit(mostNamesakes);
  return rows.map(({ id }) => id);
}

/** The request of a number. */
export async function findRequestNumbered(db: Db, number: number): Promise<string | undefined> {
  const [row] = await db.select({ id: requests.id }).from(requests).where(eq(requests.number, number));
  return row?.id;
}

/** The box of an address, however it is written. */
export async function findMailboxAt(db: Db, address: string): Promise<string | undefined> {
  const [row] = await db
    .select({ id: mailboxes.id })
    .from(mailboxes)
    .innerJoin(mssanteAddresses, eq(mssanteAddresses.id, mailboxes.addressId))
    .where(eq(mssanteAddresses.address, address.toLowerCase()));
  return row?.id;
}

/** What requests, boxes and people are called, by their ids. */
export async function listSubjectNames(db: Db, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const [asked, boxes, people] = await Promise.all([
    db
      .select({ id: requests.id, number: requests.number, name: requests.companyName })
      .from(requests)
      .where(inArray(requests.id, ids)),
    db
      .select({ id: mailboxes.id, name: mssanteAddresses.display })
      .from(mailboxes)
      .innerJoin(mssanteAddresses, eq(mssanteAddresses.id, mailboxes.addressId))
      .where(inArray(mailboxes.id, ids)),
    db
      .select({ id: individuals.id, name: sql<string>`${individuals.firstName} || ' ' || ${individuals.lastName}` })
      .from(individuals)
      .where(inArray(individuals.id, ids)),
  ]);
  return new Map([
    ...asked.map(({ id, number, name }) => [id, `n°\u00a0${number}${name ? `, ${name}` : ""}`] as const),
    ...[...boxes, ...people].map(({ id, name }) => [id, name] as const),
  ]);
}
