import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { auditEvents, requestDecisions, requests } from "@/db/schema";
import { idOf } from "./people";
import { occitanie } from "./regions";

const companyName = "Pharmacie Saint-Jacques";

/** An approval that a second reviewer has to confirm: the structure has a box with somebody else already. */
export async function seedSecondLook(db: Db, ids: Map<string, string>, now: Date): Promise<void> {
  const decidedById = idOf(ids, "bruno.costes@exemple.fr");
  const decidedAt = new Date(now.getTime() - 3_600_000);
  const secondLookReasons = ["other_operator_box"];
  const localPart = "pharmacie.saint.jacques.82000.montauban";
  const domain = "pharmacien.oc.mssante.fr";
  const [request] = await db
    .update(requests)
    .set({ alerts: ["second_look"] })
    .where(eq(requests.companyName, companyName))
    .returning({ id: requests.id });
  if (!request) throw new Error(`no demo request of ${companyName}`);
  const [decision] = await db
    .insert(requestDecisions)
    .values({
      requestId: request.id,
      version: 1,
      kind: "approve",
      content: { kind: "approve", localPart, domain },
      reservedAddress: `${localPart}@${domain}`,
      decidedById,
      decidedAt,
      secondLookReasons,
      state: "second_look",
    })
    .returning({ id: requestDecisions.id });
  await db.insert(auditEvents).values({
    at: decidedAt,
    actorId: decidedById,
    actorName: "Bruno Costes",
    action: "request.decision_made",
    subjectType: "request",
    subjectId: request.id,
    regionCode: occitanie,
    detail: { decisionId: decision?.id, kind: "approve", version: 1, secondLook: secondLookReasons },
  });
}
