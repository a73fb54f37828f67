import "server-only";
import { findApplicant } from "@/db/queries/requests";
import type { Context } from "@/lib/context";

type Responsable = {
  responsableLastName: string | null;
  responsableFirstName: string | null;
  responsableProfessionCode: string | null;
  responsableRpps: string | null;
};

/**
 * Who the draft names as responsable; before it names anybody, the applicant when they have an RPPS number: most of the
 * time, they ask for themselves. `isProposed` says that it is only that.
 */
export async function viewResponsableStep(
  { db, actor }: Pick<Context, "db" | "actor">,
  { responsableLastName, responsableFirstName, responsableProfessionCode, responsableRpps }: Responsable,
): Promise<Responsable & { isProposed: boolean }> {
  const named = { responsableLastName, responsableFirstName, responsableProfessionCode, responsableRpps };
  const isUntouched = Object.values(named).every((value) => value === null);
  const applicant = isUntouched ? await findApplicant(db, actor.id) : undefined;
  if (applicant?.kind !== "PER") return { ...named, isProposed: false };
  return {
    responsableLastName: applicant.lastName,
    responsableFirstName: applicant.firstName,
    responsableProfessionCode: applicant.professionCode,
    responsableRpps: applicant.rpps,
    isProposed: true,
  };
}
