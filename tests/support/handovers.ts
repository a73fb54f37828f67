import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { findOpenHandover } from "@/db/queries/handovers";
import { listMembers } from "@/db/queries/memberships";
import { handovers } from "@/db/schema";
import { proposeHandover } from "@/lib/succession/propose-handover";
import { proposeRescue } from "@/lib/succession/propose-rescue";
import { aMailbox, aMembership, anIndividual, aReviewer, contextOf } from "./fixtures";

/** A box, its responsable and a member who may succeed them. */
export async function aSuccession(db: Db, kind: "PER" | "INT" = "PER") {
  const box = await aMailbox(db);
  const successor = await anIndividual(db, { kind, firstName: "Inès", lastName: "Moreau" });
  const membership = await aMembership(db, box.id, successor.id, "lecteur");
  const responsable = await contextOf(db, box.responsableId);
  const input = {
    mailboxId: box.id,
    memberId: membership.id,
    formerRole: "gestionnaire",
    understood: "on",
  } as const;
  return { box, successor, membership, responsable, named: await contextOf(db, successor.id), input };
}

/** The open proposal of a box, as its pages name it. */
export async function openPlace(db: Db, mailboxId: string) {
  const handover = await findOpenHandover(db, mailboxId);
  if (!handover) throw new Error("no open proposal");
  return { mailboxId, handoverId: handover.id };
}

/** The same with a proposal of the responsable under way. */
export async function aProposal(db: Db, formerRole: "gestionnaire" | "none" = "gestionnaire") {
  const succession = await aSuccession(db);
  await proposeHandover(succession.responsable, { ...succession.input, formerRole });
  return { ...succession, place: await openPlace(db, succession.box.id) };
}

/** The same with a rescue proposed by a reviewer of the region, and a colleague who has not confirmed it yet. */
export async function aRescue(db: Db, formerRole: "gestionnaire" | "none" = "gestionnaire") {
  const succession = await aSuccession(db);
  const reviewer = await contextOf(db, (await aReviewer(db)).id);
  const colleague = await contextOf(db, (await aReviewer(db)).id);
  await proposeRescue(reviewer, { ...rescueInput(succession.box.id, succession.successor.id), formerRole });
  return { ...succession, reviewer, colleague, place: await openPlace(db, succession.box.id) };
}

export function rescueInput(mailboxId: string, successor: string) {
  const reason = "Le responsable ne répond plus depuis des semaines.";
  const evidence = "Appel à la pharmacie le 20 novembre.";
  return { mailboxId, successor, rpps: undefined, formerRole: "gestionnaire" as const, reason, evidence };
}

/** Who is in a box as what, the responsable first. */
export async function rolesIn(db: Db, mailboxId: string) {
  return (await listMembers(db, mailboxId)).map(({ individualId, role }) => [individualId, role]);
}

/** Lets time pass for a proposal: it opened, or expired, an hour ago. */
export async function letPass(db: Db, handoverId: string, what: "opensAt" | "expiresAt"): Promise<void> {
  const past = new Date(Date.now() - 3_600_000);
  await db
    .update(handovers)
    .set({ [what]: past })
    .where(eq(handovers.id, handoverId));
}
