import "server-only";
import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import {
  emailChanges,
  individuals,
  mailboxes,
  memberships,
  mssanteAddresses,
  passkeys,
  pscIdentities,
  recoveryCodes,
  rppsClaims,
  savedViews,
  sessions,
  totpFactors,
  trustedBrowsers,
} from "@/db/schema";

/** One’s account, without what would open it. */
export async function exportAccount(db: Db, id: string) {
  return db
    .select({
      identifiant: individuals.id,
      type: individuals.kind,
      adresseMail: individuals.email,
      nom: individuals.lastName,
      prenom: individuals.firstName,
      profession: individuals.professionCode,
      telephone: individuals.phone,
      region: individuals.regionCode,
      rpps: individuals.rpps,
      rppsVerifieLe: individuals.rppsCheckedAt,
      adresseMssante: mssanteAddresses.display,
      dansAnnuaire: individuals.isListed,
      recapitulatifDesDemandes: individuals.wantsReviewDigest,
      notificationsCoupees: individuals.mutedNotices,
      cguVersion: individuals.cguVersion,
      cguAccepteesLe: individuals.cguAcceptedAt,
      creeLe: individuals.createdAt,
      derniereConnexionLe: individuals.lastSignInAt,
    })
    .from(individuals)
    .leftJoin(mssanteAddresses, eq(mssanteAddresses.id, individuals.addressId))
    .where(eq(individuals.id, id));
}

export async function exportEmailChanges(db: Db, id: string) {
  return db
    .select({ ancienne: emailChanges.formerEmail, nouvelle: emailChanges.newEmail, changeeLe: emailChanges.createdAt })
    .from(emailChanges)
    .where(eq(emailChanges.individualId, id))
    .orderBy(asc(emailChanges.createdAt));
}

export async function exportSessions(db: Db, id: string) {
  return db
    .select({
      ouverteLe: sessions.createdAt,
      derniereActiviteLe: sessions.lastSeenAt,
      finLe: sql<Date>`coalesce(${sessions.revokedAt}, ${sessions.expiresAt})`.mapWith(sessions.expiresAt),
      moyen: sessions.method,
      navigateur: sessions.browser,
      adresseReseau: sessions.origin,
    })
    .from(sessions)
    .where(eq(sessions.individualId, id))
    .orderBy(asc(sessions.createdAt));
}

/** The names and dates of the factors, never what they are made of. */
export async function exportFactors(db: Db, id: string) {
  const [keys, applications, codes, browsers, psc] = await Promise.all([
    db
      .select({ nom: passkeys.name, ajouteeLe: passkeys.createdAt, derniereUtilisationLe: passkeys.lastUsedAt })
      .from(passkeys)
      .where(eq(passkeys.individualId, id)),
    db
      .select({
        nom: totpFactors.name,
        ajouteeLe: totpFactors.createdAt,
        derniereUtilisationLe: totpFactors.lastUsedAt,
      })
      .from(totpFactors)
      .where(and(eq(totpFactors.individualId, id), isNotNull(totpFactors.confirmedAt))),
    db
      .select({ creeLe: recoveryCodes.createdAt, utiliseLe: recoveryCodes.usedAt })
      .from(recoveryCodes)
      .where(eq(recoveryCodes.individualId, id)),
    db
      .select({
        navigateur: trustedBrowsers.browser,
        depuisLe: trustedBrowsers.createdAt,
        jusquAu: trustedBrowsers.expiresAt,
        oublieLe: trustedBrowsers.revokedAt,
      })
      .from(trustedBrowsers)
      .where(eq(trustedBrowsers.individualId, id)),
    db
      .select({
        identite: pscIdentities.claims,
        associeLe: pscIdentities.linkedAt,
        derniereConnexionLe: pscIdentities.lastSignInAt,
      })
      .from(pscIdentities)
      .where(eq(pscIdentities.individualId, id)),
  ]);
  return [
    {
      clesDAcces: keys,
      applications,
      codesDeSecours: codes,
      navigateursReconnus: browsers,
      proSanteConnect: psc,
    },
  ];
}

export async function exportRppsClaims(db: Db, id: string) {
  return db
    .select({
      numero: rppsClaims.rpps,
      profession: rppsClaims.professionCode,
      declareLe: rppsClaims.createdAt,
      dApresLeRegistre: rppsClaims.finding,
      reponse: rppsClaims.outcome,
      reponduLe: rppsClaims.decidedAt,
      motif: rppsClaims.reason,
    })
    .from(rppsClaims)
    .where(eq(rppsClaims.individualId, id))
    .orderBy(asc(rppsClaims.createdAt));
}

export async function exportMemberships(db: Db, id: string) {
  return db
    .select({
      boite: mssanteAddresses.display,
      structure: mailboxes.companyName,
      role: memberships.role,
      debutLe: memberships.startsAt,
      finPrevueLe: memberships.endsAt,
      finLe: memberships.endedAt,
    })
    .from(memberships)
    .innerJoin(mailboxes, eq(mailboxes.id, memberships.mailboxId))
    .innerJoin(mssanteAddresses, eq(mssanteAddresses.id, mailboxes.addressId))
    .where(eq(memberships.individualId, id))
    .orderBy(asc(memberships.startsAt));
}

export async function exportSavedViews(db: Db, id: string) {
  return db
    .select({ nom: savedViews.name, recherche: savedViews.query, gardeeLe: savedViews.createdAt })
    .from(savedViews)
    .where(eq(savedViews.individualId, id))
    .orderBy(asc(savedViews.createdAt));
}
