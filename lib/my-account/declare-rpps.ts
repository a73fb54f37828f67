import "server-only";
import type { z } from "zod";
import type { Db } from "@/db/client";
import { violates } from "@/db/errors";
import { isRppsTaken } from "@/db/queries/individuals";
import { lockAccount } from "@/db/queries/my-account";
import { findPscIdentity } from "@/db/queries/psc-identities";
import { findRegion } from "@/db/queries/regions";
import { findLatestClaimOf, insertClaim, withdrawClaimsOf } from "@/db/queries/rpps-claims";
import { RppsAlreadyUsed } from "@/lib/accounts/errors";
import { fullName } from "@/lib/actor";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { enforceLimit } from "@/lib/limits/limit";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { accountSubject } from "@/lib/my-account/account-subject";
import { becomeProfessional } from "@/lib/my-account/become-professional";
import { AlreadyProfessional } from "@/lib/my-account/errors";
import { findingOf } from "@/lib/my-account/judge-rpps";
import { readRppsChecks } from "@/lib/my-account/read-rpps-checks";
import type { declareRppsSchema } from "@/lib/my-account/schemas";

type Declared = z.output<typeof declareRppsSchema>;

const declarationsPerDay = 10;

/**
 * Declares an RPPS number obtained since the account was made. Pro Santé Connect, which said the same number when the
 * person came from there, is proof enough; otherwise the region’s service centre checks it, with what the register says.
 */
export async function declareRpps(context: Context, declared: Declared): Promise<"accepted" | "to check"> {
  const { db, actor } = context;
  const limit = { name: "rpps declaration", subject: actor.id, max: declarationsPerDay, windowSeconds: 86_400 };
  await enforceLimit(db, limit);
  try {
    return await db.transaction((tx) => declare(tx, context, declared));
  } catch (error) {
    throw violates(error, "individuals_rpps_unique") ? new RppsAlreadyUsed("rpps") : error;
  }
}

async function declare(tx: Db, context: Context, declared: Declared): Promise<"accepted" | "to check"> {
  const account = await lockAccount(tx, context.actor.id);
  if (!account) throw new NotFound();
  if (account.rpps === declared.rpps) return "accepted";
  if (account.kind === "PER") throw new AlreadyProfessional();
  if (await isRppsTaken(tx, declared.rpps)) throw new RppsAlreadyUsed("rpps");
  if ((await findPscIdentity(tx, account.id))?.claims.rpps === declared.rpps) {
    await withdrawClaimsOf(tx, account.id);
    const proof = { checkedById: null, detail: { by: "psc" } };
    await becomeProfessional(tx, context, { individualId: account.id, ...declared, ...proof });
    return "accepted";
  }
  if (!(await isDeclaredAlready(tx, account.id, declared))) await askServiceCentre(tx, context, account, declared);
  return "to check";
}

async function isDeclaredAlready(tx: Db, id: string, { rpps, professionCode }: Declared): Promise<boolean> {
  const claim = await findLatestClaimOf(tx, id);
  return claim?.outcome === null && claim.rpps === rpps && claim.professionCode === professionCode;
}

type Account = { id: string; firstName: string; lastName: string; regionCode: string };

async function askServiceCentre(tx: Db, context: Context, account: Account, declared: Declared): Promise<void> {
  const { id, firstName, lastName, regionCode } = account;
  const finding = findingOf(await readRppsChecks(tx, { firstName, lastName, ...declared }));
  const claimId = await insertClaim(tx, { individualId: id, regionCode, ...declared, finding });
  await recordEvent(tx, context, "individual.rpps_declared", accountSubject(account), { claimId });
  const region = await findRegion(tx, regionCode);
  if (!region) return;
  const facts = { personName: fullName(account), finding, reviewUrl: siteUrl(`/instruction/rpps/${claimId}`) };
  await queueEmail(tx, "rpps-to-check", region.supportEmail, facts, { regionCode, subjectId: claimId });
}
