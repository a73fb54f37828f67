import type { Db } from "@/db/client";
import { auditEvents, informationRequests, requests, requestVersions } from "@/db/schema";
import { idOf } from "./people";
import { occitanie } from "./regions";
import { type DemoRequest, openedRequest, otherRequests } from "./request-data";

const hoursBefore = (now: Date, hours: number) => new Date(now.getTime() - hours * 3_600_000);

/** Requests in every state, with the history that would have led there. */
export async function seedRequests(db: Db, ids: Map<string, string>, now: Date): Promise<string> {
  for (const request of otherRequests) await seedRequest(db, ids, request, now);
  await db.insert(requests).values({
    applicantId: idOf(ids, "nadege.vives@exemple.fr"),
    regionCode: occitanie,
    contactEmail: "pharmacie.cathedrale@exemple.fr",
    description: "Pharmacie de la Cathédrale 81000 Albi",
    createdAt: hoursBefore(now, 5),
  });
  return seedRequest(db, ids, openedRequest, now);
}

async function seedRequest(db: Db, ids: Map<string, string>, demo: DemoRequest, now: Date): Promise<string> {
  const { responsable, applicant, hoursAgo, outcome, ...structure } = demo;
  const applicantId = idOf(ids, applicant);
  const reviewerId = idOf(ids, "claire.roux@exemple.fr");
  const submittedAt = hoursBefore(now, hoursAgo);
  const decidedAt = hoursBefore(now, hoursAgo * 0.8);
  const content = {
    ...structure,
    contactEmail: `contact-${structure.structureId}@exemple.fr`,
    description: `${structure.companyName} ${structure.postalCode} ${structure.city}`,
    structureIdType: "FINESS_GEO" as const,
    responsableLastName: responsable.lastName,
    responsableFirstName: responsable.firstName,
    responsableProfessionCode: "21",
    responsableRpps: responsable.rpps,
    paperless: true,
    isListed: true,
  };
  const [row] = await db
    .insert(requests)
    .values({
      ...content,
      applicantId,
      regionCode: occitanie,
      status: outcome ?? "submitted",
      version: 1,
      cguVersion: "2026-11",
      cguAcceptedAt: submittedAt,
      createdAt: submittedAt,
      updatedAt: submittedAt,
      firstSubmittedAt: submittedAt,
      submittedAt,
      ...(outcome === "withdrawn" && { withdrawnAt: decidedAt }),
      ...((outcome === "approved" || outcome === "refused") && { decidedById: reviewerId, decidedAt }),
      ...(outcome === "refused" && {
        refusalReason: "structure_not_found" as const,
        refusalText:
          "Le numéro FINESS indiqué n’est pas celui de la pharmacie : vérifiez-le sur l’ordonnance d’ouverture.",
        correctionInvited: true,
      }),
    })
    .returning({ id: requests.id });
  if (!row) throw new Error("demo request not inserted");
  await db
    .insert(requestVersions)
    .values({ requestId: row.id, version: 1, content, submittedAt, submittedById: applicantId });
  const event = { subjectType: "request", subjectId: row.id, regionCode: occitanie };
  const applicantName = nameOf(applicant);
  await db.insert(auditEvents).values({
    ...event,
    at: submittedAt,
    actorId: applicantId,
    actorName: applicantName,
    action: "request.submitted",
    detail: { version: 1 },
  });
  if (outcome === "information_requested") {
    const message = "Merci de préciser le numéro du service : celui indiqué ne répond pas.";
    const questions = [{ field: "phone", question: "Ce numéro est-il celui du comptoir ?" }];
    await db
      .insert(informationRequests)
      .values({ requestId: row.id, askedById: reviewerId, askedAt: decidedAt, message, questions });
  }
  if (outcome) {
    const byApplicant = outcome === "withdrawn";
    await db.insert(auditEvents).values({
      ...event,
      at: decidedAt,
      actorId: byApplicant ? applicantId : reviewerId,
      actorName: byApplicant ? applicantName : "Claire Roux",
      action: `request.${outcome}`,
      detail: {},
    });
  }
  return row.id;
}

function nameOf(email: string): string {
  const [firstName = "", lastName = ""] = (email.split("@")[0] ?? "").split(".");
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return `${capital(firstName)} ${capital(lastName)}`;
}
