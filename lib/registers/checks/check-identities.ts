import { fullName } from "@/lib/actor";
import { plainWords } from "@/lib/identifiers/plain-words";
import { formatRpps } from "@/lib/identifiers/rpps";
import { day } from "@/lib/moment";
import type { Check } from "@/lib/registers/checks/check";
import type { Facts } from "@/lib/registers/checks/facts";
import { from } from "@/lib/registers/checks/sources";

/** Who Pro Santé Connect says that a person is, and when they last came through it. */
export type VouchedIdentity = {
  firstName: string;
  lastName: string;
  rpps: string | undefined;
  vouchedAt: Date;
};

const psc = from("Pro Santé Connect");

type Known = Pick<Facts, "request" | "applicantIdentity" | "responsableIdentity">;

/** Whose identity Pro Santé Connect vouches for. Nothing is said of whoever never came through it: nobody has to. */
export function checkIdentities({ request, applicantIdentity, responsableIdentity }: Known): Check[] {
  const checks: Check[] = [];
  if (applicantIdentity) {
    const { rpps } = applicantIdentity;
    const number = rpps ? `, RPPS ${formatRpps(rpps)}` : "";
    const sentence = `${vouched(applicantIdentity)}\u00a0: ${nameOf(applicantIdentity)}${number}.`;
    checks.push(psc("applicant_identity", "pass", sentence));
  }
  if (responsableIdentity?.rpps === request.responsableRpps) {
    const named = fullName({ firstName: request.responsableFirstName, lastName: request.responsableLastName });
    const known = nameOf(responsableIdentity);
    checks.push(
      plainWords(known) === plainWords(named)
        ? psc(
            "responsable_identity",
            "pass",
            `${vouched(responsableIdentity)}, sous le même nom et le même numéro RPPS.`,
          )
        : psc(
            "responsable_identity",
            "warn",
            `${vouched(responsableIdentity)}, sous le nom de ${known}\u00a0; la demande désigne ${named}.`,
          ),
    );
  }
  return checks;
}

function vouched({ vouchedAt }: VouchedIdentity): string {
  return `Identité vérifiée par Pro Santé Connect le ${day(vouchedAt)}`;
}

function nameOf(identity: VouchedIdentity): string {
  return fullName(identity).trim() || "sans nom";
}
