import "server-only";
import { z } from "zod";
import { findDraftOfBrowser, saveEnquiryDraft } from "@/db/queries/enquiry-drafts";
import { findRegion } from "@/db/queries/regions";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { readEnquiryFields } from "@/lib/connection-enquiries/read-enquiry";
import {
  type EnquiryFormStep,
  type EnquiryStep,
  enquiryStepFields,
  enquirySteps,
  firstIncompleteStep,
} from "@/lib/connection-enquiries/steps";
import { UnknownRegion } from "@/lib/regions/errors";
import { askForCity, fillInStructure } from "@/lib/requests/read-step";

const longestTyped = 20_000;

/** A form as it arrives: the step it is bound to, and whatever was typed. */
export const saveStepSchema = z
  .object({ step: z.enum(enquirySteps, { error: "Cette étape n’existe pas." }) })
  .catchall(z.string())
  .transform(({ step, ...typed }) => ({ step, typed }));

export type SavedStep = {
  /** Wrong or missing fields, with their sentences: everything is saved all the same. */
  errors: Record<string, string[]>;
  /** What the rest of the form, or the register, allowed to fill in. */
  filledIn: Record<string, string>;
  next: EnquiryFormStep;
};

/** Saves a step in this browser’s draft as it is, right values and wrong ones; the first one starts the draft. */
export async function saveStep(
  { db, browser }: Pick<BrowserContext, "db" | "browser">,
  { step, typed }: z.output<typeof saveStepSchema>,
): Promise<SavedStep> {
  const retaken = typed.retake ? await registerValue({ db, browser }, typed.retake) : {};
  const filledIn = { ...(step === "structure" && fillInStructure(typed)), ...retaken };
  const values = cut(step, { ...typed, ...filledIn });
  const { content, errors } = readEnquiryFields(enquiryStepFields[step], values);
  if (errors.city && !values.city?.trim()) errors.city = [askForCity(content.postalCode)];
  if (content.regionCode && !(await findRegion(db, content.regionCode))) {
    errors.regionCode = [new UnknownRegion().userMessage];
    values.regionCode = "";
  }
  const draft = await saveEnquiryDraft(db, browser, values);
  return { errors, filledIn, next: firstIncompleteStep(draft.typed) ?? "summary" };
}

async function registerValue({ db, browser }: Pick<BrowserContext, "db" | "browser">, field: string) {
  const picked = (await findDraftOfBrowser(db, browser))?.picked?.values ?? {};
  return Object.fromEntries(Object.entries(picked).filter(([name]) => name === field));
}

function cut(step: EnquiryStep, typed: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    enquiryStepFields[step].map((field) => [field, (typed[field] ?? "").slice(0, longestTyped).toWellFormed()]),
  );
}
