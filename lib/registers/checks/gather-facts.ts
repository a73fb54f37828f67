import "server-only";
import type { Db } from "@/db/client";
import { findRegionDomain, listTakenLocalParts } from "@/db/queries/addresses";
import { listEstablishmentsOfNumber, listSharedDirectoryMailboxes } from "@/db/queries/check-facts";
import { findIndividualByEmail } from "@/db/queries/individuals";
import { findPscIdentity } from "@/db/queries/psc-identities";
import { findProfessional, isInDirectory, listCopiesInService } from "@/db/queries/register-lookup";
import { findIndividualByRpps } from "@/db/queries/rpps-checks";
import { proposeLocalPart } from "@/lib/identifiers/mssante-address";
import type { VouchedIdentity } from "@/lib/registers/checks/check-identities";
import type { CheckedRequest, Facts } from "@/lib/registers/checks/facts";
import { knownEstablishment } from "@/lib/registers/checks/known-structure";
import { regionName } from "@/lib/territories/regions";

/** Reads all that is known of what a request names: two rounds of queries, each on an index. */
export async function gatherFacts(db: Db, request: CheckedRequest): Promise<Facts> {
  const [copies, establishments, professional, account, contact, domain] = await Promise.all([
    listCopiesInService(db),
    listEstablishmentsOfNumber(db, request.structureIdType, request.structureId),
    findProfessional(db, request.responsableRpps),
    findIndividualByRpps(db, request.responsableRpps),
    findIndividualByEmail(db, request.contactEmail.toLowerCase()),
    findRegionDomain(db, request.regionCode, request.responsableProfessionCode),
  ]);
  const known = knownEstablishment({ request, establishments });
  const numbers = new Set(
    [request.structureId, known?.finess, known?.siret].filter((number) => typeof number === "string"),
  );
  const [directoryMailboxes, address, applicantIdentity, responsableIdentity] = await Promise.all([
    listSharedDirectoryMailboxes(db, [...numbers]),
    domain ? proposedAddress(db, request, domain) : undefined,
    vouchedIdentity(db, request.applicantId),
    account && vouchedIdentity(db, account.id),
  ]);
  return {
    request,
    regionName: regionName(request.regionCode) ?? request.regionCode,
    copies,
    establishments,
    professional,
    directoryMailboxes,
    account,
    applicantIdentity,
    responsableIdentity,
    contactAccountId: contact?.id,
    domain,
    address,
  };
}

async function vouchedIdentity(db: Db, individualId: string): Promise<VouchedIdentity | undefined> {
  const identity = await findPscIdentity(db, individualId);
  if (!identity) return undefined;
  const { firstName, lastName, rpps } = identity.claims;
  return { firstName, lastName, rpps, vouchedAt: identity.lastSignInAt };
}

async function proposedAddress(db: Db, { companyName, postalCode, city }: CheckedRequest, domain: string) {
  const { canonical, display } = proposeLocalPart({ name: companyName, postalCode, commune: city });
  const [taken, isKnown] = await Promise.all([
    listTakenLocalParts(db, domain, [canonical]),
    isInDirectory(db, `${canonical}@${domain}`),
  ]);
  return { value: `${display}@${domain}`, isTaken: taken.length > 0, isInDirectory: isKnown };
}
