import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { findOpenHandover } from "@/db/queries/handovers";
import { lockMailbox } from "@/db/queries/mailboxes";
import { findMembershipOf, insertMembership, listMembers } from "@/db/queries/memberships";
import { lockAccount } from "@/db/queries/my-account";
import { individuals, mailboxes, memberships } from "@/db/schema";
import type { Context } from "@/lib/context";
import { changeMember } from "@/lib/mailboxes/change-member";
import { endPastAccesses } from "@/lib/mailboxes/end-past-accesses";
import { leaveMailbox } from "@/lib/mailboxes/leave-mailbox";
import { removeMember } from "@/lib/mailboxes/remove-member";
import { closeAccount } from "@/lib/my-account/close-account";
import { acceptHandover } from "@/lib/succession/accept-handover";
import { confirmRescue } from "@/lib/succession/confirm-rescue";
import { declineHandover } from "@/lib/succession/decline-handover";
import { objectToRescue } from "@/lib/succession/object-to-rescue";
import { proposeHandover } from "@/lib/succession/propose-handover";
import { proposeRescue } from "@/lib/succession/propose-rescue";
import { settleHandovers } from "@/lib/succession/settle-handovers";
import { takeBackHandover } from "@/lib/succession/take-back-handover";
import { aMailbox, aMembership, anIndividual, aReviewer, contextOf } from "./fixtures";
import { rescueInput } from "./handovers";

/** What may happen to a box: who does it and to whom, as places in the list of its people. */
export const acts = [
  "enter",
  "changeRole",
  "endSoon",
  "remove",
  "leave",
  "propose",
  "accept",
  "decline",
  "takeBack",
  "rescue",
  "confirm",
  "object",
  "closeAccount",
  "sweep",
] as const;

export type Happening = { act: (typeof acts)[number]; by: number; to: number };

/** A box with its responsable and colleagues, people from outside, and two reviewers of the region. */
export async function aSuccessionWorld(db: Db) {
  const box = await db.transaction((tx) => aMailbox(tx));
  const kinds = ["PER", "PER", "INT", "PER", "PER"] as const;
  const others = await Promise.all(kinds.map((kind) => anIndividual(db, { kind })));
  const roles = ["gestionnaire", "lecteur", "redacteur"] as const;
  for (const [index, role] of roles.entries()) await aMembership(db, box.id, others[index]?.id ?? "", role);
  const people = await Promise.all([box.responsableId, ...others.map(({ id }) => id)].map((id) => contextOf(db, id)));
  const staff = await Promise.all([aReviewer(db), aReviewer(db)]);
  return { db, mailboxId: box.id, people, staff: await Promise.all(staff.map(({ id }) => contextOf(db, id))) };
}

type World = Awaited<ReturnType<typeof aSuccessionWorld>>;

/** Lets one thing happen; the rules refuse many of them. */
export async function happen(world: World, { act, by, to }: Happening): Promise<void> {
  const { db, mailboxId, people, staff } = world;
  const [actor, other] = [at(people, by), at(people, to)];
  const reviewer = at(staff, by);
  const responsable = await responsableAmong(world);
  const open = await findOpenHandover(db, mailboxId);
  const named = people.find(({ actor: { id } }) => id === open?.successor.id);
  const memberId = (await findMembershipOf(db, mailboxId, other.actor.id))?.id ?? mailboxId;
  const place = { mailboxId, handoverId: open?.id ?? mailboxId };
  const member = { mailboxId, memberId };
  const role = at(["gestionnaire", "redacteur", "lecteur"] as const, by);
  const formerRole = at(["gestionnaire", "none"] as const, by);
  const isFormerGone = to % 2 === 0 ? "on" : undefined;
  const doing: Record<Happening["act"], () => Promise<unknown>> = {
    enter: () => enter(db, mailboxId, other.actor.id, actor.actor.id),
    changeRole: () => changeMember(actor, { ...member, role, endsAt: null }),
    endSoon: () => changeMember(actor, { ...member, role, endsAt: new Date(Date.now() + 20) }),
    remove: () => removeMember(actor, member),
    leave: () => leaveMailbox(actor, { mailboxId }),
    propose: () => proposeHandover(responsable ?? actor, { ...member, formerRole, understood: "on" }),
    accept: () => acceptHandover(named ?? actor, place),
    decline: () => declineHandover(actor, place),
    takeBack: () => takeBackHandover(at([actor, responsable ?? actor, reviewer], to), place),
    rescue: () => proposeRescue(reviewer, { ...rescueOf(mailboxId, other), formerRole }),
    confirm: () => confirmRescue(reviewer, { ...place, isFormerGone }),
    object: () => objectToRescue(at([actor, responsable ?? actor], to), place),
    closeAccount: () => (by === to ? closeAccount(actor) : settleHandovers(db)),
    sweep: () => endPastAccesses(db).then(() => settleHandovers(db)),
  };
  await doing[act]();
}

async function responsableAmong({ db, mailboxId, people }: World): Promise<Context | undefined> {
  const members = await listMembers(db, mailboxId);
  const responsable = members.find(({ role }) => role === "responsable");
  return people.find(({ actor }) => actor.id === responsable?.individualId);
}

function rescueOf(mailboxId: string, { actor: { rpps } }: Context) {
  return { ...rescueInput(mailboxId, "other"), rpps: rpps ?? undefined };
}

/** As an invitation lets in: an account that is open then. */
async function enter(db: Db, mailboxId: string, individualId: string, addedById: string): Promise<void> {
  await db.transaction(async (tx) => {
    await lockMailbox(tx, mailboxId);
    if (await lockAccount(tx, individualId)) {
      await insertMembership(tx, { mailboxId, individualId, role: "lecteur", addedById });
    }
  });
}

/** Who answers for the box now, as the database has it. */
export async function responsablesOf(db: Db, mailboxId: string) {
  return db
    .select({
      kind: individuals.kind,
      closedAt: individuals.closedAt,
      endsAt: memberships.endsAt,
      isNamed: sql<boolean>`${mailboxes.responsableRpps} = ${individuals.rpps}`,
    })
    .from(memberships)
    .innerJoin(individuals, eq(individuals.id, memberships.individualId))
    .innerJoin(mailboxes, eq(mailboxes.id, memberships.mailboxId))
    .where(and(eq(memberships.mailboxId, mailboxId), eq(memberships.role, "responsable"), isNull(memberships.endedAt)));
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("an empty list");
  return found;
}
