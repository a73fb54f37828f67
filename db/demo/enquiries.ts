import type { Db } from "@/db/client";
import { auditEvents, connectionEnquiries, connectionEnquiryQuestions } from "@/db/schema";
import { idOf } from "./people";
import { occitanie } from "./regions";

const hour = 3_600_000;

const toulouse = {
  regionCode: occitanie,
  structureIdType: "FINESS_GEO" as const,
  postalCode: "31000",
  city: "Toulouse",
  departmentCode: "31",
};

/** Three structures that ask for the service: one waits, one is late to answer a question, one was accepted. */
export async function seedEnquiries(db: Db, ids: Map<string, string>, now: Date): Promise<void> {
  const hugo = idOf(ids, "hugo.lambert@exemple.fr");
  const ago = (hours: number) => new Date(now.getTime() - hours * hour);
  const taken = (hours: number) => ({ takenById: hugo, takenAt: ago(hours) });
  const [waiting, asked, accepted] = await db
    .insert(connectionEnquiries)
    .values([
      {
        ...toulouse,
        structureId: "310020862",
        companyName: "Centre hospitalier intercommunal Toulouse",
        street: "28 boulevard Damien Crosière",
        contactName: "Inès Fabre",
        contactRole: "Responsable informatique",
        email: "ines.fabre@exemple.fr",
        phone: "+33561000001",
        people: 220,
        sites: 3,
        presentTool: "Une messagerie interne, sans MSSanté",
        message: "Trente services à équiper, en commençant par la pharmacie et le secrétariat médical.",
        createdAt: ago(20),
        emailProvedAt: ago(20),
      },
      {
        ...toulouse,
        structureId: "310781406",
        companyName: "Clinique du château",
        street: "2 rue du Château",
        contactName: "Camille Roux",
        contactRole: "Directrice",
        email: "camille.roux@exemple.fr",
        phone: "+33561000002",
        people: 50,
        sites: 1,
        message: "Vingt boîtes pour nos services, avant l’été.",
        createdAt: ago(100),
        emailProvedAt: ago(100),
        status: "information_requested" as const,
        ...taken(90),
      },
      {
        ...toulouse,
        structureId: "310004502",
        companyName: "Maison de santé des Minimes",
        street: "14 avenue des Minimes",
        contactName: "Paul Sicard",
        contactRole: "Coordinateur",
        email: "paul.sicard@exemple.fr",
        phone: "+33561000003",
        people: 14,
        sites: 1,
        message: "Une boîte partagée pour les quatorze professionnels de la maison de santé.",
        createdAt: ago(400),
        emailProvedAt: ago(400),
        status: "accepted" as const,
        ...taken(390),
        decidedById: hugo,
        decidedAt: ago(350),
        decisionText: "Un chargé de déploiement vous appelle cette semaine.",
      },
    ])
    .returning({ id: connectionEnquiries.id, createdAt: connectionEnquiries.createdAt });
  if (!waiting || !asked || !accepted) throw new Error("demo enquiries not inserted");
  const question = "Combien de services sont concernés, et qui sera le référent technique ?";
  await db
    .insert(connectionEnquiryQuestions)
    .values({ enquiryId: asked.id, askedById: hugo, askedAt: ago(80), question });
  const line = (subjectId: string, action: string, at: Date) => ({
    at,
    ...(action === "sent" ? { actorName: "Balorg" } : { actorId: hugo, actorName: "Hugo Lambert" }),
    action: `connection_enquiry.${action}`,
    category: "operation" as const,
    subjectType: "connection_enquiry",
    subjectId,
    regionCode: occitanie,
  });
  await db
    .insert(auditEvents)
    .values([
      ...[waiting, asked, accepted].map(({ id, createdAt }) => line(id, "sent", createdAt)),
      line(asked.id, "taken", ago(90)),
      line(asked.id, "question_asked", ago(80)),
      line(accepted.id, "taken", ago(390)),
      line(accepted.id, "accepted", ago(350)),
    ]);
}
