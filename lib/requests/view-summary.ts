import "server-only";
import type { Db } from "@/db/client";
import { findRegionDomain, listTakenLocalParts } from "@/db/queries/addresses";
import { findRefusal, type RequestRow } from "@/db/queries/requests";
import type { Context } from "@/lib/context";
import { suggestEmail } from "@/lib/identifiers/suggest-email";
import { adviseApplicant } from "@/lib/registers/checks/advise-applicant";
import { isCheckable } from "@/lib/registers/checks/checked-draft";
import { previewLocalPart, shownAddress } from "@/lib/requests/preview-address";
import { territoryWarning } from "@/lib/territories/territory-warning";

/** What the summary adds to what was typed: the address that it would give, what is worth a second look, what to correct. */
export async function viewSummary({ db }: Pick<Context, "db">, draft: RequestRow) {
  const suggestedEmail = draft.contactEmail ? suggestEmail(draft.contactEmail) : undefined;
  const [address, advice, refusal] = await Promise.all([
    futureAddress(db, draft),
    isCheckable(draft) ? adviseApplicant(db, draft) : [],
    draft.previousRequestId ? findRefusal(db, draft.previousRequestId) : undefined,
  ]);
  return {
    address,
    refusal,
    suggestedEmail,
    /** The slip in the mail address is said with the way to correct it. */
    advice: suggestedEmail ? advice.filter(({ code }) => code !== "contact_email") : advice,
    territoryWarning: territoryWarning({
      postalCode: draft.postalCode ?? undefined,
      commune: draft.city ?? undefined,
      departmentCode: draft.departmentCode ?? undefined,
      regionCode: draft.regionCode,
    }),
  };
}

/** The usual address of the structure, and whether somebody was given it already: the reviewer then finds one near it. */
async function futureAddress(db: Db, draft: RequestRow) {
  const localPart = previewLocalPart(draft);
  if (!localPart) return undefined;
  const domain = await findRegionDomain(db, draft.regionCode, draft.responsableProfessionCode ?? "");
  const taken = domain ? await listTakenLocalParts(db, domain, [localPart.canonical]) : [];
  return { shown: shownAddress(localPart.display, domain), isFree: taken.length === 0 };
}
