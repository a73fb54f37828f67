import type { Db } from "@/db/client";
import { auditEvents, informationRequests, requestVersions } from "@/db/schema";
import { aRequest } from "@/tests/support/fixtures";
import { anOccitanieReviewer } from "../people";

type Values = NonNullable<Parameters<typeof aRequest>[1]>;

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

/** What each state of a request needs besides, as its use case would have written it. */
const facts: Record<string, (reviewerId: string) => Values> = {
  submitted: () => ({}),
  information_requested: () => ({}),
  approved: (decidedById) => ({ decidedById, decidedAt: new Date() }),
  refused: (decidedById) => ({
    decidedById,
    decidedAt: new Date(),
    refusalReason: "structure_not_found",
    refusalText: "Le numéro FINESS indiqué est celui d’un autre établissement.\nVérifiez-le sur votre arrêté.",
    correctionInvited: true,
  }),
  withdrawn: () => ({ withdrawnAt: new Date() }),
};

/** A request in a state, sent two days ago, with its history, and with the question when one is asked. */
export async function requestIn(db: Db, status: NonNullable<Values["status"]>, values: Values = {}) {
  const reviewer = await anOccitanieReviewer(db);
  const sent = { firstSubmittedAt: hoursAgo(48), submittedAt: hoursAgo(48) };
  const request = await aRequest(db, { status, ...sent, ...facts[status]?.(reviewer.id), ...values });
  const { id: requestId, applicantId: submittedById } = request;
  await db.insert(requestVersions).values({ requestId, version: 1, content: {}, submittedById });
  const subject = { subjectType: "request", subjectId: requestId, regionCode: "76" };
  await db.insert(auditEvents).values([
    {
      ...subject,
      actorId: submittedById,
      actorName: "Camille Martin",
      action: "request.submitted",
      at: hoursAgo(48),
    },
    ...(status === "submitted"
      ? []
      : [{ ...subject, actorId: reviewer.id, actorName: "Claire Instructrice", action: `request.${status}` }]),
  ]);
  if (status === "information_requested") {
    const message = "Bonjour,\nPour poursuivre l’examen de votre demande, nous avons besoin des précisions ci-dessous.";
    const questions = [
      { field: "street", question: "Quel est le numéro dans la rue ?" },
      { field: "responsableRpps", question: "Vérifiez ce champ, et corrigez-le si nécessaire." },
    ];
    await db.insert(informationRequests).values({ requestId, askedById: reviewer.id, message, questions });
  }
  return { request, reviewer };
}
