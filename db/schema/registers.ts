import { boolean, char, date, index, integer, pgSchema, text } from "drizzle-orm/pg-core";

/**
 * Copies of the national registers, in a schema of their own. An import fills tables like these beside them and then
 * takes their place in one transaction: nothing refers to their rows, and what a request took from them is kept with it.
 */
export const registersSchema = pgSchema("registers");

/** FINESS: the establishments (ET), as published. Capitals and abbreviations are the register's own. */
export const establishments = registersSchema.table(
  "establishments",
  {
    finess: char({ length: 9 }).primaryKey(),
    /** The legal entity (EJ) that it belongs to. */
    legalFiness: char({ length: 9 }),
    name: text().notNull(),
    longName: text(),
    nameComplement: text(),
    addressComplement: text(),
    streetNumber: text(),
    /** «R», «AV», «BD»… */
    streetType: text(),
    streetName: text(),
    streetNumberSuffix: text(),
    /** A named place, a BP or a CS. */
    locality: text(),
    /** Postal code and locality, perhaps with CEDEX: «97405 ST DENIS CEDEX». */
    deliveryLine: text(),
    postalCode: char({ length: 5 }),
    /** INSEE code of the commune. */
    communeCode: char({ length: 5 }),
    /** INSEE code of the department («2A», «971»), not FINESS's own («9A»). */
    departmentCode: text(),
    /** National digits, as published. */
    phone: text(),
    /** TRE_R66: «620» is a pharmacie d'officine. */
    categoryCode: text(),
    categoryLabel: text(),
    siret: char({ length: 14 }),
    openedOn: date(),
    updatedOn: date(),
    /** The date of the first copy in which it is missing: it has closed since the copy before. */
    goneOn: date(),
    /** Words to be found by, as `searchWords` makes them, separated by spaces. */
    searchText: text().notNull(),
    /** What it is sorted by: the words of its name, then its town. */
    sortText: text().notNull(),
  },
  (t) => [
    index("establishments_by_legal_entity").on(t.legalFiness),
    index("establishments_by_siret").on(t.siret),
    index("establishments_by_postal_code").on(t.postalCode),
  ],
);

/** RPPS: the persons who practise or may practise, once each. */
export const professionals = registersSchema.table("professionals", {
  rpps: char({ length: 11 }).primaryKey(),
  lastName: text().notNull(),
  firstName: text().notNull(),
  /** Codes of TRE_G15, in order; almost always one. */
  professionCodes: text().array().notNull(),
  goneOn: date(),
  searchText: text().notNull(),
  sortText: text().notNull(),
});

/** RPPS: where and how each person practises; a person has several. */
export const professionalActivities = registersSchema.table(
  "professional_activities",
  {
    rpps: char({ length: 11 }).notNull(),
    professionCode: text().notNull(),
    /** «C» civil, «M» military, «E» student. */
    categoryCode: text(),
    /** TRE_R23 mode d'exercice: «L» self-employed, «S» salaried, «B» unpaid. */
    modeCode: text(),
    /** Section of the register of pharmacists: «A» titulaire d'officine, «D» adjoint. */
    pharmacistSectionCode: text(),
    roleCode: text(),
    sectorCode: text(),
    finess: char({ length: 9 }),
    legalFiness: char({ length: 9 }),
    siret: char({ length: 14 }),
    companyName: text(),
    tradeName: text(),
    postalCode: text(),
    city: text(),
    departmentCode: text(),
    phone: text(),
    email: text(),
  },
  (t) => [
    index("professional_activities_by_rpps").on(t.rpps),
    index("professional_activities_by_finess").on(t.finess),
    index("professional_activities_by_siret").on(t.siret),
  ],
);

/** The MSSanté boxes of the national directory; an address may stand on several lines. */
export const directoryMailboxes = registersSchema.table(
  "directory_mailboxes",
  {
    /** Lower case. */
    address: text().notNull(),
    /** TRE_R257: «PER», «ORG», «APP», «CAB». */
    type: text().notNull(),
    rpps: char({ length: 11 }),
    structureIdType: text(),
    /** The bare number, without the prefix of the national identifier. */
    structureId: text(),
    service: text(),
    lastName: text(),
    firstName: text(),
    professionCode: text(),
    companyName: text(),
    tradeName: text(),
    postalCode: text(),
    departmentCode: text(),
    isPaperless: boolean(),
  },
  (t) => [
    index("directory_mailboxes_by_address").on(t.address),
    index("directory_mailboxes_by_structure").on(t.structureId),
    index("directory_mailboxes_by_rpps").on(t.rpps),
  ],
);

/** The distinct words of `searchText`, to find the one that was meant by a word with a typo. */
export const establishmentWords = registersSchema.table("establishment_words", {
  word: text().primaryKey(),
  uses: integer().notNull(),
});

/** As `establishmentWords`, for names of persons. */
export const professionalWords = registersSchema.table("professional_words", {
  word: text().primaryKey(),
  uses: integer().notNull(),
});
