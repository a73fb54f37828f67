import type { Db } from "@/db/client";
import { auditEvents, mailboxes, memberships, mssanteAddresses, publications } from "@/db/schema";
import { idOf } from "./people";
import { occitanie } from "./regions";
import { openedRequest } from "./request-data";

/** The live BAL ORG of the demo: a pharmacy, its responsable and one member. */
export async function seedMailbox(db: Db, ids: Map<string, string>, requestId: string, now: Date): Promise<void> {
  const domain = "pharmacien.oc.mssante.fr";
  const localPart = "pharmacie.du.centre.81000.albi";
  const openedAt = new Date(now.getTime() - 384 * 3_600_000);
  const visibleAt = new Date(now.getTime() - 340 * 3_600_000);
  const [address] = await db
    .insert(mssanteAddresses)
    .values({
      kind: "ORG",
      localPart,
      domain,
      address: `${localPart}@${domain}`,
      display: `P${localPart.slice(1)}@${domain}`,
    })
    .returning({ id: mssanteAddresses.id });
  if (!address) throw new Error("demo address not inserted");
  const { applicant, responsable, hoursAgo, outcome, ...structure } = openedRequest;
  const [box] = await db
    .insert(mailboxes)
    .values({
      ...structure,
      structureIdType: "FINESS_GEO",
      addressId: address.id,
      requestId,
      regionCode: occitanie,
      description: "Pharmacie du centre 81000 Albi",
      contactEmail: "pharmacie-du-centre-albi@exemple.fr",
      responsableLastName: responsable.lastName,
      responsableFirstName: responsable.firstName,
      responsableProfessionCode: "21",
      responsableRpps: responsable.rpps,
      paperless: true,
      isListed: true,
      createdAt: openedAt,
    })
    .returning({ id: mailboxes.id });
  if (!box) throw new Error("demo mailbox not inserted");
  const responsableId = idOf(ids, applicant);
  await db.insert(publications).values({
    mailboxId: box.id,
    status: "visible",
    queuedAt: openedAt,
    sentAt: openedAt,
    acceptedAt: openedAt,
    visibleAt,
  });
  await db.insert(memberships).values([
    {
      mailboxId: box.id,
      individualId: responsableId,
      role: "responsable",
      addedById: responsableId,
      startsAt: openedAt,
    },
    {
      mailboxId: box.id,
      individualId: idOf(ids, "paul.faure@exemple.fr"),
      role: "redacteur",
      addedById: responsableId,
      startsAt: openedAt,
    },
  ]);
  await db.insert(auditEvents).values({
    at: openedAt,
    actorName: "Claire Roux",
    actorId: idOf(ids, "claire.roux@exemple.fr"),
    action: "mailbox.opened",
    subjectType: "mailbox",
    subjectId: box.id,
    regionCode: occitanie,
    detail: { address: `${localPart}@${domain}` },
  });
}
