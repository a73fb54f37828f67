import { randomUUID } from "node:crypto";
import type { Db } from "@/db/client";
import { insertEnquiryQuestion } from "@/db/queries/enquiry-questions";
import { connectionEnquiries } from "@/db/schema";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { readEnquiry } from "@/lib/connection-enquiries/read-enquiry";
import { saveStep } from "@/lib/connection-enquiries/save-step";
import { enquirySteps } from "@/lib/connection-enquiries/steps";
import { viewDraft } from "@/lib/connection-enquiries/view-draft";
import { mailsTo } from "./accounts";
import { aRegion } from "./fixtures";
import { aFiness } from "./numbers";

/** What somebody types in all the steps of an enquiry. */
export function typedEnquiry(): Record<string, string> {
  return {
    structureIdType: "FINESS_GEO",
    structureId: aFiness(),
    companyName: "Clinique du château",
    street: "2 rue du Château",
    postalCode: "31000",
    city: "Toulouse",
    departmentCode: "31",
    regionCode: "76",
    contactName: "Camille Roux",
    contactRole: "Directrice",
    email: `direction-${randomUUID()}@clinique.example`,
    phone: "05 61 00 00 00",
    people: "50",
    sites: "2",
    presentTool: "",
    wishedOn: "",
    message: "Nous souhaitons ouvrir vingt boîtes.",
  };
}

/** An enquiry that was sent, in whatever state is told. */
export async function anEnquiry(db: Db, values: Partial<typeof connectionEnquiries.$inferInsert> = {}) {
  await aRegion(db, { code: values.regionCode ?? "76" });
  const [enquiry] = await db
    .insert(connectionEnquiries)
    .values({ ...readEnquiry(typedEnquiry()), emailProvedAt: new Date(), ...values })
    .returning();
  if (!enquiry) throw new Error("nothing inserted");
  return enquiry;
}

/** The three steps saved in this browser. */
export async function aFilledDraft(visitor: BrowserContext, values: Record<string, string> = {}) {
  await aRegion(visitor.db);
  const typed = { ...typedEnquiry(), ...values };
  for (const step of enquirySteps) await saveStep(visitor, { step, typed });
  const { email = "", structureId = "" } = typed;
  return { id: (await viewDraft(visitor))?.id ?? "", email, structureId };
}

/** A question that awaits its answer. */
export async function aQuestion(db: Db, enquiryId: string, askedById: string): Promise<void> {
  await insertEnquiryQuestion(db, { enquiryId, askedById, question: "Combien de services sont concernés ?" });
}

/** The code that was mailed last to the contact of an enquiry being sent. */
export async function enquiryCode(db: Db, email: string): Promise<string> {
  return (await mailsTo(db, email, "one-time-code"))[0]?.code ?? "";
}
