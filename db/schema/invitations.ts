import { type SQL, sql } from "drizzle-orm";
import { char, check, index, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { individuals } from "./individuals";
import { mailboxes } from "./mailboxes";
import { membershipRole } from "./memberships";

/**
 * Somebody asked into a BAL ORG, by the e-mail or the RPPS of the account that may accept, which need not exist yet. It
 * has at most one end; one without end is open until `expiresAt`. `tokenHash` is of a link that shows it to whoever has
 * no session, and opens nothing.
 */
export const invitations = pgTable(
  "invitations",
  {
    id: uuid().primaryKey().defaultRandom(),
    mailboxId: uuid()
      .notNull()
      .references(() => mailboxes.id),
    email: text(),
    rpps: char({ length: 11 }),
    role: membershipRole().notNull(),
    /** The first and the last moment of the access; without them, from the answer on, for ever. */
    startsAt: timestamp({ withTimezone: true }),
    endsAt: timestamp({ withTimezone: true }),
    message: text(),
    tokenHash: text().unique("invitations_token_unique"),
    invitedById: uuid()
      .notNull()
      .references(() => individuals.id),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    lastSentAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    acceptedAt: timestamp({ withTimezone: true }),
    acceptedById: uuid().references(() => individuals.id),
    declinedAt: timestamp({ withTimezone: true }),
    revokedAt: timestamp({ withTimezone: true }),
    revokedById: uuid().references(() => individuals.id),
  },
  (t) => {
    const hasNoEnd: SQL = sql`${t.acceptedAt} is null and ${t.declinedAt} is null and ${t.revokedAt} is null`;
    return [
      uniqueIndex("invitations_one_per_email").on(t.mailboxId, t.email).where(hasNoEnd),
      uniqueIndex("invitations_one_per_rpps").on(t.mailboxId, t.rpps).where(hasNoEnd),
      index("invitations_by_mailbox").on(t.mailboxId, t.createdAt),
      index("invitations_by_email").on(t.email).where(hasNoEnd),
      index("invitations_by_rpps").on(t.rpps).where(hasNoEnd),
      check("invitation_names_one_person", sql`num_nonnulls(${t.email}, ${t.rpps}) = 1`),
      check("invitation_email_lower_case", sql`${t.email} = lower(${t.email})`),
      check("invitation_rpps_format", sql`${t.rpps} ~ '^[0-9]{11}$'`),
      check("invited_as_no_responsable", sql`${t.role} <> 'responsable'`),
      check("invitation_ends_after_start", sql`${t.endsAt} > ${t.startsAt}`),
      check("invitation_has_one_end", sql`num_nonnulls(${t.acceptedAt}, ${t.declinedAt}, ${t.revokedAt}) <= 1`),
      check("invitation_accepted_by_somebody", sql`(${t.acceptedAt} is null) = (${t.acceptedById} is null)`),
      check("invitation_revoked_by_somebody", sql`(${t.revokedAt} is null) = (${t.revokedById} is null)`),
    ];
  },
);
