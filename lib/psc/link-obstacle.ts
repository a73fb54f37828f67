import type { LinkObstacle } from "@/lib/psc/errors";

type Link = {
  /** The account to link, with the identity it is linked to already. */
  account: { id: string; rpps: string | null; subjectNameId: string | undefined };
  /** Who came back from Pro Santé Connect, with the accounts that this identity and this RPPS number have already. */
  identity: {
    subjectNameId: string;
    rpps: string | undefined;
    accountId: string | undefined;
    rppsAccountId: string | undefined;
  };
};

/** What keeps an identity from being linked to an account; `undefined` when nothing does. Names decide nothing. */
export function linkObstacle({ account, identity }: Link): LinkObstacle | undefined {
  if (identity.accountId && identity.accountId !== account.id) return "identity_linked";
  if (account.subjectNameId && account.subjectNameId !== identity.subjectNameId) return "account_linked";
  if (identity.rpps && identity.rppsAccountId && identity.rppsAccountId !== account.id) {
    return account.rpps ? "other_rpps" : "rpps_taken";
  }
  if (identity.rpps && account.rpps && account.rpps !== identity.rpps) return "other_rpps";
  return undefined;
}
