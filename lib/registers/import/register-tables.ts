import type { Register } from "@/lib/registers/registers";

/** The columns that an import fills, in the order in which its rows give them. */
export const rowColumns = {
  establishments: [
    "finess",
    "legal_finess",
    "name",
    "long_name",
    "name_complement",
    "address_complement",
    "street_number",
    "street_type",
    "street_name",
    "street_number_suffix",
    "locality",
    "delivery_line",
    "postal_code",
    "commune_code",
    "department_code",
    "phone",
    "category_code",
    "category_label",
    "siret",
    "opened_on",
    "updated_on",
    "search_text",
    "sort_text",
  ],
  professionals: ["rpps", "last_name", "first_name", "profession_codes", "search_text", "sort_text"],
  professional_activities: [
    "rpps",
    "profession_code",
    "category_code",
    "mode_code",
    "pharmacist_section_code",
    "role_code",
    "sector_code",
    "finess",
    "legal_finess",
    "siret",
    "company_name",
    "trade_name",
    "postal_code",
    "city",
    "department_code",
    "phone",
    "email",
  ],
  directory_mailboxes: [
    "address",
    "type",
    "rpps",
    "structure_id_type",
    "structure_id",
    "service",
    "last_name",
    "first_name",
    "profession_code",
    "company_name",
    "trade_name",
    "postal_code",
    "department_code",
    "is_paperless",
  ],
  establishment_words: ["word", "uses"],
  professional_words: ["word", "uses"],
} as const;

export type WordTable = "establishment_words" | "professional_words";

/** The tables that lines fill, one row or more each. */
export type RegisterTable = Exclude<keyof typeof rowColumns, WordTable>;

type Tables = {
  /** Filled line by line. The first one is what the register counts: establishments, persons, boxes. */
  rows: readonly RegisterTable[];
  /** The distinct words of the first one. */
  words?: WordTable;
  /** What the rows of a thing have in common, in all its tables. */
  key: "finess" | "rpps" | "address";
};

/** The tables of each register. */
export const registerTables: Record<Register, Tables> = {
  finess: { rows: ["establishments"], words: "establishment_words", key: "finess" },
  professionals: { rows: ["professionals", "professional_activities"], words: "professional_words", key: "rpps" },
  mailboxes: { rows: ["directory_mailboxes"], key: "address" },
};

/** All tables of a register. */
export function tablesOf(register: Register): (RegisterTable | WordTable)[] {
  const { rows, words } = registerTables[register];
  return [...rows, ...(words ? [words] : [])];
}
