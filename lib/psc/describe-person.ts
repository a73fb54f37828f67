import { fullName } from "@/lib/actor";
import { formatRpps } from "@/lib/identifiers/rpps";
import type { PscClaims } from "@/lib/psc/claims";

/** Who Pro Santé Connect says a person is, in a few words: their name and number, or what stands in for them. */
export function describePerson(claims: Pick<PscClaims, "subjectNameId" | "firstName" | "lastName" | "rpps">): string {
  const name = fullName(claims).trim();
  const number = claims.rpps ? `RPPS ${formatRpps(claims.rpps)}` : `identifiant ${claims.subjectNameId}`;
  return name ? `${name}, ${number}` : number;
}
