import { ResponsableAccountGone, ResponsableChoiceMissing } from "@/lib/review/errors";

/** What the reviewer says of a box whose responsable has an account: the account's id, or «applicant». */
export type ResponsableChoice = string | undefined;

export const entrustApplicant = "applicant";

export type ResponsableOutcome = {
  /** Who holds the role `responsable`. */
  responsableId: string;
  /** Who manages the box beside them. */
  gestionnaireId?: string;
  /** Whose RPPS number the reviewer thereby checks. */
  checkedId?: string;
};

/**
 * Who becomes responsable: the account that declares the RPPS number when it is the applicant's own, or when the
 * reviewer links it; else the applicant, until it is linked.
 */
export function chooseResponsable(
  applicantId: string,
  account: { id: string } | undefined,
  choice: ResponsableChoice,
): ResponsableOutcome {
  if (account?.id === applicantId) return { responsableId: applicantId, checkedId: applicantId };
  if (choice === entrustApplicant) return { responsableId: applicantId };
  if (!account) {
    if (choice) throw new ResponsableAccountGone();
    return { responsableId: applicantId };
  }
  if (!choice) throw new ResponsableChoiceMissing();
  if (choice !== account.id) throw new ResponsableAccountGone();
  return { responsableId: account.id, gestionnaireId: applicantId, checkedId: account.id };
}
