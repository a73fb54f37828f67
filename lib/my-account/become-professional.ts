import "server-only";
import type { Db } from "@/db/client";
import { lockAccount, makeProfessional } from "@/db/queries/my-account";
import { openPersonalAddress } from "@/lib/addresses/open-personal-address";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { accountSubject } from "@/lib/my-account/account-subject";
import { AlreadyProfessional } from "@/lib/my-account/errors";

type Proof = {
  individualId: string;
  rpps: string;
  professionCode: string;
  /** The reviewer who says so; null when Pro Santé Connect does. */
  checkedById: string | null;
  /** How it was proved, for the journal. */
  detail: Record<string, string>;
};

/** Makes a professional with a checked RPPS number of an INT, gives them their MSSanté address and tells them. */
export async function becomeProfessional(
  tx: Db,
  author: Pick<Context, "actor" | "origin">,
  { individualId, rpps, professionCode, checkedById, detail }: Proof,
): Promise<void> {
  const account = await lockAccount(tx, individualId);
  if (!account) throw new NotFound();
  if (account.kind === "PER") throw new AlreadyProfessional();
  await makeProfessional(tx, account.id, { rpps, professionCode, checkedById });
  const address = (await openPersonalAddress(tx, { ...account, professionCode })) ?? null;
  await recordEvent(tx, author, "individual.rpps_obtained", accountSubject(account), { ...detail, address });
  const facts = { firstName: account.firstName, address, accountUrl: siteUrl("/compte") };
  await queueEmail(tx, "rpps-accepted", account.email, facts, {
    regionCode: account.regionCode,
    subjectId: account.id,
  });
}
