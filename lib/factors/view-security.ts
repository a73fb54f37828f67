import "server-only";
import { listPasskeysOf } from "@/db/queries/passkeys";
import { countRecoveryCodes } from "@/db/queries/recovery-codes";
import { listTotpFactorsOf } from "@/db/queries/totp-factors";
import { listTrustedBrowsers } from "@/db/queries/trusted-browsers";
import type { Context } from "@/lib/context";

/** A factor as its list shows it. */
export type ListedFactor = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null };

/** With what one proves who one is, and the browsers that ask for no code. */
export async function viewSecurity({ db, actor }: Context) {
  const [passkeys, applications, recoveryCodesLeft, browsers] = await Promise.all([
    listPasskeysOf(db, actor.id),
    listTotpFactorsOf(db, actor.id),
    countRecoveryCodes(db, actor.id),
    listTrustedBrowsers(db, actor.id),
  ]);
  return { passkeys: passkeys.map(listed), applications: applications.map(listed), recoveryCodesLeft, browsers };
}

function listed({ id, name, createdAt, lastUsedAt }: ListedFactor): ListedFactor {
  return { id, name, createdAt, lastUsedAt };
}
