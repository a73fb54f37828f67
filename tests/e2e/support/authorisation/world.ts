import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { mailboxes, memberships } from "@/db/schema";
import { anEnquiry } from "@/tests/support/enquiries";
import { aMailbox, aMembership, anIndividual, aReviewer } from "@/tests/support/fixtures";
import { anInvitation } from "@/tests/support/invitations";
import { anRpps } from "@/tests/support/numbers";
import { anRppsClaim } from "@/tests/support/rpps-claims";
import { httpBrowser } from "../http-browser";
import { passwordHash } from "../people";
import { sessionCookie } from "../test";
import { aFailedEmail } from "./failed-email";
import { aFailedImport } from "./failed-import";
import { type Person, people } from "./people";
import { requestsAtTheDesk } from "./requests-at-the-desk";
import { requestsInEachState } from "./requests-in-each-state";
import { successionsUnderWay } from "./successions-under-way";
import { presentTransaction } from "./traces";

const otherRegion = "53";

export type World = Awaited<ReturnType<typeof aWorld>>;

/** One of each person, a BAL ORG with its members, a request in each state: what there is to be kept from others. */
export async function aWorld(db: Db, site: string) {
  const since = await presentTransaction(db);
  const structure = `Pharmacie ${randomUUID()}`;
  const persons = await aPersonOfEachKind(db);
  const id = (person: Person) => persons[person].id;
  const mailbox = await aMailbox(db, { responsableId: id("responsable") });
  await db.update(mailboxes).set({ companyName: structure }).where(eq(mailboxes.id, mailbox.id));
  const memberships = await aMemberOfEachRole(db, mailbox.id, id);
  const sent = { lastSentAt: new Date(Date.now() - 3_600_000) };
  const invitation = await anInvitation(db, mailbox, persons.individual, sent);
  const numbered = await anInvitation(db, mailbox, { rpps: anRpps() }, sent);
  const requests = await requestsInEachState(db, structure, id("applicant"), id("reviewer"));
  const desk = await requestsAtTheDesk(db, structure, id("applicant"), id("reviewer"));
  const claimId = await anRppsClaim(db, id("lecteur"));
  const enquiryId = (await anEnquiry(db)).id;
  const emailId = await aFailedEmail(db);
  const importId = await aFailedImport(db, id("operator"));
  const successions = await successionsUnderWay(db, structure, {
    responsable: id("responsable"),
    gestionnaire: id("gestionnaire"),
    reviewer: id("reviewer"),
  });
  const browsers = await inEachBrowser(async (person) => {
    if (person === "nobody") return httpBrowser(site);
    const cookie = await sessionCookie(db, id(person), { isRevoked: person === "signedOut" });
    return httpBrowser(site, cookie);
  });
  return {
    db,
    site,
    since,
    structure,
    persons,
    mailboxId: mailbox.id,
    memberships,
    successions,
    invitations: { invitation: invitation.id, numbered: numbered.id },
    requests,
    desk,
    claimId,
    enquiryId,
    emailId,
    importId,
    browsers,
    /** What names something of this world, wherever it is written. */
    names: [
      ...Object.values(persons).flatMap(({ id, email }) => [id, email]),
      mailbox.id,
      ...Object.values(successions),
      invitation.id,
      numbered.id,
      ...Object.values(requests),
      ...Object.values(desk),
      claimId,
      enquiryId,
      emailId,
      importId,
    ],
  };
}

async function aPersonOfEachKind(db: Db) {
  const account = { passwordHash: await passwordHash };
  const individual = () => anIndividual(db, account);
  const member = () => anIndividual(db, { ...account, kind: "INT" });
  return {
    nobody: await individual(),
    signedOut: await individual(),
    individual: await individual(),
    applicant: await individual(),
    lecteur: await member(),
    redacteur: await member(),
    gestionnaire: await individual(),
    responsable: await individual(),
    formerMember: await individual(),
    otherReviewer: await aReviewer(db, [otherRegion]),
    reviewer: await aReviewer(db),
    operator: await anIndividual(db, { ...account, isOperator: true }),
  } satisfies Record<Person, unknown>;
}

async function aMemberOfEachRole(db: Db, mailboxId: string, id: (person: Person) => string) {
  const join = async (person: "lecteur" | "redacteur" | "gestionnaire") =>
    (await aMembership(db, mailboxId, id(person), person)).id;
  const former = await aMembership(db, mailboxId, id("formerMember"), "gestionnaire");
  await db.update(memberships).set({ endedAt: new Date() }).where(eq(memberships.id, former.id));
  const [responsable] = await db
    .select({ id: memberships.id })
    .from(memberships)
    .where(eq(memberships.individualId, id("responsable")));
  return {
    lecteur: await join("lecteur"),
    redacteur: await join("redacteur"),
    gestionnaire: await join("gestionnaire"),
    responsable: responsable?.id ?? "",
  };
}

async function inEachBrowser<T>(open: (person: Person) => Promise<T>): Promise<Record<Person, T>> {
  const opened = await Promise.all(people.map(async (person) => [person, await open(person)] as const));
  return Object.fromEntries(opened) as Record<Person, T>;
}
