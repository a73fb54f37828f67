import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { supportTickets } from "@/db/schema";
import { TooManyAttempts } from "@/lib/errors";
import { UnknownRegion } from "@/lib/regions/errors";
import { openTicket } from "@/lib/support/open-ticket";
import { ticketSchema } from "@/lib/support/schema";
import { viewTicket } from "@/lib/support/view-ticket";
import { aBrowser, clearOfWindowEnd, mailsTo } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { anIndividual, aRegion, contextOf } from "@/tests/support/fixtures";
import { journalOf, mailsAbout } from "@/tests/support/traces";

const message = "Je ne retrouve pas ma boîte.";

function aTicket(values: Record<string, string> = {}) {
  return ticketSchema.parse({
    token: crypto.randomUUID(),
    category: "account",
    message,
    page: "/boites/personnelle?q=secret",
    reference: "2894512077",
    email: `visiteuse-${crypto.randomUUID()}@exemple.fr`,
    regionCode: "76",
    ...values,
  });
}

test("a visitor’s ticket leaves by mail to the region, with the page and the error; its copy without a word of it", async ({
  tx,
}) => {
  const region = await aRegion(tx, { code: "988", supportEmail: `aide-${crypto.randomUUID()}@region.example` });
  const ticket = aTicket({ regionCode: "988" });

  const id = await openTicket(aBrowser(tx), ticket);

  const [mail] = await mailsTo(tx, region.supportEmail, "support-ticket");
  expect(mail).toMatchObject({ sender: null, email: ticket.email, page: "/boites/personnelle", message });
  expect(mail).toMatchObject({ errorReference: "2894512077", category: "Compte et connexion" });
  expect(await mailsTo(tx, ticket.email, "support-ticket-copy")).toMatchObject([{ message: null }]);
  expect((await viewTicket({ db: tx }, id))?.number).toBe(mail?.number);
});

test("what was written is in the mail alone", async ({ tx }) => {
  await aRegion(tx);
  const id = await openTicket(aBrowser(tx), aTicket());
  const [row] = await tx.select().from(supportTickets).where(eq(supportTickets.id, id));
  const events = await journalOf(tx, "support_ticket", id);
  expect(events).toMatchObject([{ action: "support_ticket.opened", detail: { category: "account" } }]);
  expect(JSON.stringify([row, events])).not.toContain("retrouve");
});

test("somebody signed in is named, and gets their words back", async ({ tx }) => {
  const person = await anIndividual(tx);
  const { actor } = await contextOf(tx, person.id);
  const id = await openTicket(aBrowser(tx, { actor }), aTicket({ email: person.email }));
  expect(await mailsTo(tx, person.email, "support-ticket-copy")).toMatchObject([{ message }]);
  expect(await journalOf(tx, "support_ticket", id)).toMatchObject([{ actorId: person.id }]);
});

test("the same form sent twice is one ticket", async ({ tx }) => {
  await aRegion(tx);
  const visitor = aBrowser(tx);
  const ticket = aTicket();
  const id = await openTicket(visitor, ticket);
  expect(await openTicket(visitor, ticket)).toBe(id);
  expect(await mailsAbout(tx, id)).toHaveLength(2);
  expect(await openTicket(visitor, { ...ticket, message: "Autre chose." })).not.toBe(id);
});

test("refuses a region that does not exist, and more than a few an hour", async ({ tx }) => {
  await clearOfWindowEnd();
  await aRegion(tx);
  const visitor = aBrowser(tx);
  await expect(openTicket(visitor, aTicket({ regionCode: "99" }))).rejects.toBeInstanceOf(UnknownRegion);
  const { email } = aTicket();
  for (let sent = 0; sent < 5; sent++) await openTicket(aBrowser(tx), aTicket({ email }));
  await expect(openTicket(aBrowser(tx), aTicket({ email }))).rejects.toBeInstanceOf(TooManyAttempts);
  for (let sent = 0; sent < 10; sent++) await openTicket(visitor, aTicket());
  await expect(openTicket(visitor, aTicket())).rejects.toBeInstanceOf(TooManyAttempts);
});
