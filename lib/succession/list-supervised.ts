import "server-only";
import type { z } from "zod";
import { countSupervisedMailboxes, listSupervisedMailboxes } from "@/db/queries/mailbox-supervision";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { isReviewer } from "@/lib/review/policy";
import { searchWords } from "@/lib/review/queue/search-words";
import { confirmationDays, isConfirmationDue } from "@/lib/succession/confirmation-due";
import type { supervisionSchema } from "@/lib/succession/schema";

const perPage = 25;

/** A page of the boxes of a reviewer’s regions; throws NotFound for anybody else. */
export async function listSupervised({ db, actor }: Context, { q, retard, page }: z.output<typeof supervisionSchema>) {
  if (!isReviewer(actor)) throw new NotFound();
  const unconfirmedDays = retard && confirmationDays;
  const filters = { regionCodes: actor.reviewerRegions, words: searchWords(q), unconfirmedDays };
  const [total, found] = await Promise.all([
    countSupervisedMailboxes(db, filters),
    listSupervisedMailboxes(db, filters, { limit: perPage, offset: (page - 1) * perPage }),
  ]);
  const now = new Date();
  const mailboxes = found.map((box) => ({ ...box, isLate: box.status === "active" && isConfirmationDue(box, now) }));
  return { mailboxes, total, page, pageCount: Math.max(1, Math.ceil(total / perPage)) };
}

export type SupervisedMailbox = Awaited<ReturnType<typeof listSupervised>>["mailboxes"][number];
