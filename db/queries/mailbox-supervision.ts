import "server-only";
import { and, asc, count, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { isUnconfirmedFor } from "@/db/queries/member-confirmations";
import { wordsQuery } from "@/db/queries/queue-words";
import { handovers, mailboxes, mssanteAddresses, regions } from "@/db/schema";

type Filters = { regionCodes: string[]; words: string[]; unconfirmedDays: number | undefined };

const hasOpenHandover = sql<boolean>`exists (select from ${handovers} where ${handovers.mailboxId} = ${mailboxes.id}
  and ${handovers.state} in ('to_confirm', 'open'))`;

function selectFacts(db: Db) {
  return db
    .select({
      id: mailboxes.id,
      regionCode: mailboxes.regionCode,
      regionName: regions.name,
      name: mailboxes.companyName,
      address: mssanteAddresses.display,
      status: mailboxes.status,
      statusReason: mailboxes.statusReason,
      structureIdType: mailboxes.structureIdType,
      structureId: mailboxes.structureId,
      postalCode: mailboxes.postalCode,
      city: mailboxes.city,
      phone: mailboxes.phone,
      contactEmail: mailboxes.contactEmail,
      responsableFirstName: mailboxes.responsableFirstName,
      responsableLastName: mailboxes.responsableLastName,
      responsableRpps: mailboxes.responsableRpps,
      createdAt: mailboxes.createdAt,
      membersConfirmedAt: mailboxes.membersConfirmedAt,
      hasOpenHandover,
    })
    .from(mailboxes)
    .innerJoin(mssanteAddresses, eq(mssanteAddresses.id, mailboxes.addressId))
    .innerJoin(regions, eq(regions.code, mailboxes.regionCode));
}

/** What a BAL ORG is, for somebody who is not in it. */
export async function findMailboxFacts(db: Db, mailboxId: string) {
  const [row] = await selectFacts(db).where(eq(mailboxes.id, mailboxId));
  return row;
}

/** The boxes of these regions that hold these words in their name, city, address or number, as French people sort names. */
export async function listSupervisedMailboxes(db: Db, filters: Filters, page: { limit: number; offset: number }) {
  return selectFacts(db)
    .where(among(filters))
    .orderBy(sql`${mailboxes.companyName} collate "fr-x-icu"`, asc(mailboxes.id))
    .limit(page.limit)
    .offset(page.offset);
}

/** How many such boxes there are. */
export async function countSupervisedMailboxes(db: Db, filters: Filters): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(mailboxes)
    .innerJoin(mssanteAddresses, eq(mssanteAddresses.id, mailboxes.addressId))
    .where(among(filters));
  return row?.total ?? 0;
}

function among({ regionCodes, words, unconfirmedDays }: Filters): SQL | undefined {
  return and(
    inArray(mailboxes.regionCode, regionCodes),
    words.length === 0 ? undefined : holds(words),
    unconfirmedDays === undefined ? undefined : isUnconfirmedFor(unconfirmedDays),
  );
}

/** The words are cut as those of requests are. */
function holds(words: string[]): SQL {
  const document = sql`search_words(${mailboxes.companyName}, ${mailboxes.service}, ${mailboxes.city},
    ${mailboxes.postalCode}::text, ${mailboxes.structureId}, ${mssanteAddresses.address})`;
  return sql`${document} @@ ${wordsQuery(words)}::tsquery`;
}
