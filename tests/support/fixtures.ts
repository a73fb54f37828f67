import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { findSessionActor, insertSession } from "@/db/queries/sessions";
import {
  individuals,
  mailboxes,
  memberships,
  mssanteAddresses,
  publications,
  regionDomains,
  regions,
  requests,
  reviewerRegions,
} from "@/db/schema";
import type { Context } from "@/lib/context";
import type { MembershipRole } from "@/lib/mailboxes/roles";
import { aFiness, anRpps } from "./numbers";

type Insert<T extends { $inferInsert: object }> = Partial<T["$inferInsert"]>;

function first<T>([row]: T[]): T {
  if (!row) throw new Error("nothing inserted");
  return row;
}

/** Occitanie, open, with the domains of pharmacists and physicians. Safe to ask for twice. */
export async function aRegion(db: Db, values: Insert<typeof regions> = {}) {
  const code = values.code ?? "76";
  const region = {
    code,
    name: code === "76" ? "Occitanie" : `Région ${code}`,
    isOpen: true,
    serviceCentreName: "Centre de services de test",
    supportEmail: "support@region.example",
    ...values,
  };
  await db.insert(regions).values(region).onConflictDoNothing();
  await db
    .insert(regionDomains)
    .values([
      { regionCode: region.code, professionCode: "21", domain: `pharmacien.r${region.code}.mssante.fr` },
      { regionCode: region.code, professionCode: "10", domain: `medecin.r${region.code}.mssante.fr` },
    ])
    .onConflictDoNothing();
  return region;
}

/** A PER pharmacist unless told otherwise (an INT is given by `kind: "INT"`). */
export async function anIndividual(db: Db, values: Insert<typeof individuals> = {}) {
  const region = await aRegion(db, values.regionCode ? { code: values.regionCode } : {});
  const kind = values.kind ?? "PER";
  return first(
    await db
      .insert(individuals)
      .values({
        kind,
        email: `personne-${randomUUID()}@exemple.fr`,
        passwordHash: "not a hash: nobody signs in with it",
        firstName: "Camille",
        lastName: "Martin",
        professionCode: kind === "PER" ? "21" : "317",
        rpps: kind === "PER" ? anRpps() : null,
        regionCode: region.code,
        cguVersion: "2026-11",
        ...values,
      })
      .returning(),
  );
}

/** A reviewer of the given regions. */
export async function aReviewer(db: Db, regionCodes: string[] = ["76"], values: Insert<typeof individuals> = {}) {
  const person = await anIndividual(db, { kind: "INT", firstName: "Claire", lastName: "Instructrice", ...values });
  for (const regionCode of regionCodes) {
    await aRegion(db, { code: regionCode });
    await db.insert(reviewerRegions).values({ individualId: person.id, regionCode });
  }
  return person;
}

/** The context of use cases for a person, with their rights read as the site reads them. */
export async function contextOf(db: Db, individualId: string): Promise<Context> {
  const expiresAt = new Date(Date.now() + 3_600_000);
  const sessionId = await insertSession(db, { individualId, method: "passkey", expiresAt });
  const found = await findSessionActor(db, sessionId);
  if (!found) throw new Error("no session");
  return { db, actor: found.actor, origin: "192.0.2.1" };
}

/** Everything that a complete request holds. */
export function requestContent() {
  return {
    contactEmail: "pharmacie-du-centre-albi@gmail.com",
    description: "Pharmacie du centre 81000 Albi",
    structureIdType: "FINESS_GEO" as const,
    structureId: aFiness(),
    companyName: "Pharmacie du centre",
    service: null,
    street: "1 rue du Pont",
    city: "Albi",
    postalCode: "81000",
    departmentCode: "81",
    phone: "+33563000000",
    secondPhone: null,
    responsableLastName: "Martin",
    responsableFirstName: "Camille",
    responsableProfessionCode: "21",
    responsableRpps: anRpps(),
    paperless: true,
    isListed: true,
  };
}

/** A complete request, submitted unless told otherwise. */
export async function aRequest(db: Db, values: Insert<typeof requests> = {}) {
  const applicantId = values.applicantId ?? (await anIndividual(db)).id;
  const submitted =
    values.status === "draft" ? {} : { version: 1, firstSubmittedAt: new Date(), submittedAt: new Date() };
  await aRegion(db, values.regionCode ? { code: values.regionCode } : {});
  return first(
    await db
      .insert(requests)
      .values({
        regionCode: "76",
        status: "submitted",
        cguVersion: "2026-11",
        cguAcceptedAt: new Date(),
        ...requestContent(),
        ...submitted,
        ...values,
        applicantId,
      })
      .returning(),
  );
}

/** A live BAL ORG with its responsable: both at once, for the database refuses one without the other. */
export async function aMailbox(db: Db, options: { responsableId?: string; regionCode?: string } = {}) {
  return db.transaction((tx) => insertMailbox(tx, options));
}

async function insertMailbox(db: Db, options: { responsableId?: string; regionCode?: string }) {
  const regionCode = options.regionCode ?? "76";
  const responsableId = options.responsableId ?? (await anIndividual(db, { regionCode })).id;
  const reviewer = await aReviewer(db, [regionCode]);
  const request = await aRequest(db, {
    applicantId: responsableId,
    regionCode,
    status: "approved",
    decidedById: reviewer.id,
    decidedAt: new Date(),
  });
  const localPart = `pharmacie.${randomUUID().slice(0, 8)}.81000.albi`;
  const domain = `pharmacien.r${regionCode}.mssante.fr`;
  const address = first(
    await db
      .insert(mssanteAddresses)
      .values({
        kind: "ORG",
        localPart,
        domain,
        address: `${localPart}@${domain}`,
        display: `P${localPart.slice(1)}@${domain}`,
      })
      .returning(),
  );
  const mailbox = first(
    await db
      .insert(mailboxes)
      .values({
        ...requestContent(),
        structureId: request.structureId ?? "",
        regionCode,
        requestId: request.id,
        addressId: address.id,
      })
      .returning(),
  );
  await db.insert(publications).values({ mailboxId: mailbox.id, status: "queued", queuedAt: new Date() });
  await aMembership(db, mailbox.id, responsableId, "responsable");
  return { ...mailbox, address: address.address, shownAddress: address.display, responsableId };
}

/** Puts a person into a BAL ORG. */
export async function aMembership(db: Db, mailboxId: string, individualId: string, role: MembershipRole) {
  return first(
    await db.insert(memberships).values({ mailboxId, individualId, role, addedById: individualId }).returning(),
  );
}

/** The request as it stands now. */
export async function readRequest(db: Db, id: string) {
  return first(await db.select().from(requests).where(eq(requests.id, id)));
}
