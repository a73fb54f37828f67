export const eventCategories = ["access", "failure", "operation", "right"] as const;

/** What decides how long a line of the journal is kept. */
export type EventCategory = (typeof eventCategories)[number];

/**
 * For how many years, from the day the line was written. The database deletes none before (`journal_years_kept`, which a
 * test compares): another duration is another migration.
 */
export const yearsKept: Record<EventCategory, number> = {
  /** Connections and readings: the year that the CNIL recommends for such logs. */
  access: 1,
  /** What was refused or failed: as long as connections, which they are read with. */
  failure: 1,
  /** Registers, mails, settings: the time of a dispute between an operator and its service provider. */
  operation: 3,
  /** Requests, addresses, roles and rights: what says later who could answer for a box, and by whose decision. */
  right: 10,
};
