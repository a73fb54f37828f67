import { bigint, index, integer, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** How often a secret of one subject was guessed wrong in a row, and until when no other guess is looked at. */
export const guessDelays = pgTable("guess_delays", {
  /** The step and, hashed, the subject: an e-mail, known or not, or one of its browsers. */
  key: text().primaryKey(),
  failures: integer().notNull(),
  blockedUntil: timestamp({ withTimezone: true }),
  failedAt: timestamp({ withTimezone: true }).notNull(),
});

/** Each wrong guess from a browser that the account does not know, briefly kept: what attacks are recognised by. */
export const failedGuesses = pgTable(
  "failed_guesses",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    step: text().notNull(),
    accountHash: text().notNull(),
    /** Absent when no account has the e-mail. No foreign key: its check would take longer for an account that exists. */
    individualId: uuid(),
    networkHash: text().notNull(),
    /** The network with its second half left out, for the operator. */
    network: text(),
  },
  (t) => [index("failed_guesses_by_time").on(t.at)],
);

/** An attack that operators were told of. */
export const attackAlerts = pgTable("attack_alerts", {
  id: uuid().primaryKey().defaultRandom(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  findings: jsonb().notNull(),
});
