import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { informationRequests, pendingValues, requests, requestVersions } from "@/db/schema";

/** Requests and drafts, each with what was typed in it, sent, asked and answered. */
export async function exportRequests(db: Db, id: string) {
  const rows = await db
    .select({
      id: requests.id,
      numero: requests.number,
      etat: requests.status,
      region: requests.regionCode,
      creeeLe: requests.createdAt,
      envoyeeLe: requests.submittedAt,
      retireeLe: requests.withdrawnAt,
      decideeLe: requests.decidedAt,
      motifDuRefus: requests.refusalText,
      mailDeContact: requests.contactEmail,
      description: requests.description,
      typeDIdentifiant: requests.structureIdType,
      identifiant: requests.structureId,
      raisonSociale: requests.companyName,
      service: requests.service,
      rue: requests.street,
      ville: requests.city,
      codePostal: requests.postalCode,
      telephone: requests.phone,
      secondTelephone: requests.secondPhone,
      responsableNom: requests.responsableLastName,
      responsablePrenom: requests.responsableFirstName,
      responsableProfession: requests.responsableProfessionCode,
      responsableRpps: requests.responsableRpps,
      dematerialisation: requests.paperless,
      dansAnnuaire: requests.isListed,
      saisieACorriger: pendingValues.values,
    })
    .from(requests)
    .leftJoin(pendingValues, eq(pendingValues.requestId, requests.id))
    .where(eq(requests.applicantId, id))
    .orderBy(asc(requests.number));
  const ids = rows.map((row) => row.id);
  const [versions, questions] = await Promise.all([listVersions(db, ids), listQuestions(db, ids)]);
  return rows.map(({ id: requestId, ...row }) => ({
    ...row,
    versionsEnvoyees: versions.flatMap(({ requestId: of, ...version }) => (of === requestId ? [version] : [])),
    complements: questions.flatMap(({ requestId: of, ...question }) => (of === requestId ? [question] : [])),
  }));
}

async function listVersions(db: Db, ids: string[]) {
  return db
    .select({
      requestId: requestVersions.requestId,
      envoyeeLe: requestVersions.submittedAt,
      contenu: requestVersions.content,
    })
    .from(requestVersions)
    .where(inArray(requestVersions.requestId, ids))
    .orderBy(asc(requestVersions.submittedAt));
}

async function listQuestions(db: Db, ids: string[]) {
  return db
    .select({
      requestId: informationRequests.requestId,
      demandeLe: informationRequests.askedAt,
      message: informationRequests.message,
      questions: informationRequests.questions,
      reponse: informationRequests.answer,
      reponduLe: informationRequests.answeredAt,
    })
    .from(informationRequests)
    .where(inArray(informationRequests.requestId, ids))
    .orderBy(asc(informationRequests.askedAt));
}
