import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { insertHandover } from "@/db/queries/handovers";
import { mailboxes } from "@/db/schema";
import { answerBefore } from "@/lib/succession/delays";
import { aMailbox, aMembership, aReviewer } from "@/tests/support/fixtures";
import { rescueInput } from "@/tests/support/handovers";

type People = { responsable: string; gestionnaire: string; reviewer: string };

/**
 * Further boxes of the responsable, that the gestionnaire is asked to answer for: by the responsable, by a colleague of
 * the reviewer, and by the reviewer.
 */
export async function successionsUnderWay(db: Db, structure: string, people: People) {
  const colleague = (await aReviewer(db)).id;
  const box = (proposedById: string) => aBoxToHandOver(db, structure, { ...people, proposedById });
  return {
    transmise: await box(people.responsable),
    sauvee: await box(colleague),
    proposee: await box(people.reviewer),
  };
}

async function aBoxToHandOver(
  db: Db,
  structure: string,
  { responsable, gestionnaire, proposedById }: People & { proposedById: string },
): Promise<string> {
  const { id } = await aMailbox(db, { responsableId: responsable });
  await db.update(mailboxes).set({ companyName: structure }).where(eq(mailboxes.id, id));
  await aMembership(db, id, gestionnaire, "gestionnaire");
  const opensAt = new Date();
  const { reason, evidence } = rescueInput(id, gestionnaire);
  const kind =
    proposedById === responsable
      ? ({ kind: "handover", state: "open", askedAt: opensAt } as const)
      : ({ kind: "rescue", state: "to_confirm", reason, evidence } as const);
  const who = { proposedById, formerId: responsable, successorId: gestionnaire };
  await insertHandover(db, {
    ...{ mailboxId: id, formerLeaves: false, opensAt, expiresAt: answerBefore(opensAt) },
    ...kind,
    ...who,
  });
  return id;
}
