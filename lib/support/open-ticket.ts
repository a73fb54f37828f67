import "server-only";
import { findRegion } from "@/db/queries/regions";
import { findTicket, insertTicket } from "@/db/queries/support-tickets";
import { fullName } from "@/lib/actor";
import { recordEvent } from "@/lib/audit";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { countAttempt } from "@/lib/limits/count-attempt";
import { enforceLimit } from "@/lib/limits/limit";
import { queueEmail } from "@/lib/mail/queue-email";
import { UnknownRegion } from "@/lib/regions/errors";
import { supportCategoryLabels } from "@/lib/support/categories";
import type { Ticket } from "@/lib/support/schema";
import { ticketId } from "@/lib/support/ticket-id";

type Asker = Pick<BrowserContext, "db" | "actor" | "origin" | "browser">;

const perBrowser = { name: "support ticket browser", max: 10, windowSeconds: 3600 };

/**
 * Asks the region’s service centre for help, by a mail that alone holds what was written, and says which ticket that is.
 * The same form sent twice is one ticket. Throws `UnknownRegion` or `TooManyAttempts`.
 */
export async function openTicket(asker: Asker, ticket: Ticket): Promise<string> {
  const { db, actor, browser } = asker;
  const id = ticketId(ticket);
  if (await findTicket(db, id)) return id;
  const region = await findRegion(db, ticket.regionCode);
  if (!region) throw new UnknownRegion();
  await enforceLimit(db, { ...perBrowser, subject: browser });
  await countAttempt(asker, "support ticket", ticket.email);
  await db.transaction(async (tx) => {
    const { regionCode, category, page = null, reference: errorReference = null } = ticket;
    const row = { id, regionCode, category, page, errorReference, individualId: actor?.id ?? null };
    const opened = await insertTicket(tx, row);
    if (!opened) return;
    await recordEvent(tx, asker, "support_ticket.opened", { type: "support_ticket", id, regionCode }, { category });
    const about = { regionCode, subjectId: id };
    const named = { number: opened.number, category: supportCategoryLabels[category] };
    const { email, message } = ticket;
    const sender = actor ? fullName(actor) : null;
    const whole = { ...named, sender, email, page, errorReference, message };
    await queueEmail(tx, "support-ticket", region.supportEmail, whole, about);
    const { serviceCentreName } = region;
    const copy = { ...named, serviceCentreName, message: actor ? message : null };
    await queueEmail(tx, "support-ticket-copy", email, copy, about);
  });
  return id;
}
