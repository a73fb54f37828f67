import "server-only";
import type { z } from "zod";
import type { Db } from "@/db/client";
import { lockBoxesOf } from "@/db/queries/account-closing";
import { lockAccount, updateIdentity } from "@/db/queries/my-account";
import { findProfessional } from "@/db/queries/register-lookup";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { accountSubject } from "@/lib/my-account/account-subject";
import { NameOfAnotherPerson } from "@/lib/my-account/errors";
import type { identityChangeSchema } from "@/lib/my-account/schemas";
import { namesAgree } from "@/lib/registers/checks/names-agree";

type Identity = z.output<typeof identityChangeSchema>;

const parts = ["lastName", "firstName", "phone"] as const;

/**
 * Changes one’s name and phone number. A name that goes with a checked RPPS number must be one that the register gives to
 * it: throws `NameOfAnotherPerson`. The MSSanté address stays as it is.
 */
export async function changeIdentity(context: Context, identity: Identity): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    // Boxes, then the person: handovers take them in this order too.
    await lockBoxesOf(tx, actor.id);
    const account = await lockAccount(tx, actor.id);
    if (!account) throw new NotFound();
    const changed = parts.filter((part) => account[part] !== identity[part]);
    if (changed.length === 0) return;
    const isRenamed = changed.some((part) => part !== "phone");
    if (isRenamed && account.rpps && account.rppsCheckedAt) await assertNamedSo(tx, account.rpps, identity);
    await updateIdentity(tx, account.id, identity);
    const former = isRenamed ? { formerName: `${account.firstName} ${account.lastName}` } : {};
    await recordEvent(tx, context, "individual.identity_changed", accountSubject(account), { changed, ...former });
  });
}

async function assertNamedSo(tx: Db, rpps: string, identity: Identity): Promise<void> {
  const professional = await findProfessional(tx, rpps);
  if (!professional || namesAgree(identity, professional) !== "same") throw new NameOfAnotherPerson();
}
