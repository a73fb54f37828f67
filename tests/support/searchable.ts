import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { establishments, professionals } from "@/db/schema";
import { searchWords } from "@/lib/registers/search-words";
import { anRpps, luhnNumber } from "./numbers";

type Establishment = Partial<typeof establishments.$inferInsert> & { name: string; deliveryLine: string };
type Professional = Partial<typeof professionals.$inferInsert> & { lastName: string; firstName: string };

let establishmentsMade = 0;

/** An establishment with its words, as an import puts them down; a pharmacy unless told otherwise. */
export async function aSearchableEstablishment(db: Db, values: Establishment) {
  const { name, deliveryLine } = values;
  establishmentsMade += 1;
  const row = {
    finess: luhnNumber(9, `81${String(establishmentsMade).padStart(6, "0")}`),
    postalCode: deliveryLine.slice(0, 5),
    departmentCode: deliveryLine.slice(0, 2),
    categoryCode: "620",
    categoryLabel: "Pharmacie d'Officine",
    searchText: distinctWords(`${name} ${deliveryLine}`),
    sortText: searchWords(`${name} ${deliveryLine.slice(6)}`).join(" "),
    ...values,
  };
  await db.insert(establishments).values(row);
  return row;
}

/** A professional with their words, those of the towns where they practise too. */
export async function aSearchableProfessional(db: Db, { towns = "", ...values }: Professional & { towns?: string }) {
  const name = `${values.lastName} ${values.firstName}`;
  const row = {
    rpps: anRpps(),
    professionCodes: ["21"],
    searchText: distinctWords(`${name} ${towns}`),
    sortText: searchWords(name).join(" "),
    ...values,
  };
  await db.insert(professionals).values(row);
  return row;
}

/** The words of the rows there are, for typos to be found by. */
export async function putWordsDown(db: Db): Promise<void> {
  for (const [register, words] of [
    ["establishments", "establishment_words"],
    ["professionals", "professional_words"],
  ] as const) {
    await db.execute(sql`
      insert into registers.${sql.identifier(words)} (word, uses)
      select word, count(*) from registers.${sql.identifier(register)}, unnest(string_to_array(search_text, ' ')) word
      group by word on conflict do nothing`);
  }
}

function distinctWords(text: string): string {
  return [...new Set(searchWords(text))].join(" ");
}
