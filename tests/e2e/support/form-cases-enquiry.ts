import { type EnquiryStep, enquiryStepFields } from "@/lib/connection-enquiries/steps";
import { anEnquiry, typedEnquiry } from "@/tests/support/enquiries";
import { anIndividual } from "@/tests/support/fixtures";
import { draftOfPage } from "./enquiries";
import type { FormCase } from "./form-cases";
import { freshEmail } from "./people";

const typedIn = (step: EnquiryStep) => () => {
  const typed: Record<string, string> = { ...typedEnquiry(), email: freshEmail() };
  return Object.fromEntries(enquiryStepFields[step].map((field) => [field, typed[field] ?? ""]));
};

/** Asking for the service, and for help. */
export const enquiryForms: FormCase[] = [
  {
    name: "la structure d’un raccordement",
    open: async () => "/raccordement/structure",
    typed: typedIn("structure"),
    required: ["structureIdType", "structureId", "companyName", "postalCode", "regionCode"],
  },
  {
    name: "le contact d’un raccordement",
    open: async ({ page, db }) => {
      await draftOfPage(page, db);
      return "/raccordement/contact";
    },
    typed: typedIn("contact"),
    required: ["contactName", "contactRole", "email", "phone"],
  },
  {
    name: "le projet d’un raccordement",
    open: async ({ page, db }) => {
      await draftOfPage(page, db);
      return "/raccordement/projet";
    },
    typed: typedIn("project"),
    required: ["people", "sites", "message"],
  },
  {
    name: "la réponse à un raccordement",
    open: async ({ db, signInAs }) => {
      await signInAs((await anIndividual(db, { kind: "INT", isOperator: true })).id);
      return `/administration/raccordements/${(await anEnquiry(db)).id}/demander`;
    },
    typed: () => ({ text: "Combien de services sont concernés ?" }),
    required: ["text"],
    isFreeText: true,
  },
  {
    name: "une demande d’aide",
    open: async () => "/aide/contact",
    typed: () => ({
      message: "Je ne retrouve pas ma boîte.",
      email: freshEmail(),
      regionCode: "76",
      category: "account",
    }),
    required: ["message", "email", "regionCode", "category"],
  },
];
