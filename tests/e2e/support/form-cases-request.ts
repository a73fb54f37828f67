import { informationRequests, requestVersions } from "@/db/schema";
import { aRequest } from "@/tests/support/fixtures";
import { aFiness, anRpps } from "@/tests/support/numbers";
import type { FormCase, Scene } from "./form-cases";
import { anOccitanieReviewer, aPharmacist, freshEmail } from "./people";

const draftAt = (segment: string) => async (scene: Scene) => {
  const { db, signInAs } = scene;
  const person = await aPharmacist(db);
  await signInAs(person.id);
  const { id } = await aRequest(db, { applicantId: person.id, status: "draft" });
  return `/inscription/organisation/${id}/${segment}`;
};

const mailbox = () => ({ contactEmail: freshEmail("pharmacie"), description: "Pharmacie du lac 66000 Perpignan" });

/** The steps of a request, and the answer to the service centre. */
export const requestForms: FormCase[] = [
  {
    name: "première étape d’une demande",
    moves: true,
    open: async ({ db, signInAs }) => {
      await signInAs((await aPharmacist(db)).id);
      return "/inscription/organisation/nouvelle?region=76";
    },
    typed: mailbox,
    required: ["contactEmail", "description"],
  },
  { name: "la boîte", open: draftAt("boite"), typed: mailbox, required: ["contactEmail", "description"] },
  {
    name: "la structure",
    open: draftAt("structure"),
    typed: () => ({
      structureId: aFiness(),
      structureIdType: "FINESS_GEO",
      companyName: "Pharmacie du lac",
      service: "Cardiologie",
      street: "1 rue du Pont",
      postalCode: "31000",
      city: "Toulouse",
      regionCode: "76",
      departmentCode: "31",
      phone: "05 63 00 00 00",
      secondPhone: "05 63 00 00 01",
    }),
    // The town, the department and the region follow from the rest when they are left out.
    required: ["structureId", "structureIdType", "companyName", "postalCode", "phone"],
  },
  {
    name: "le responsable",
    open: draftAt("responsable"),
    typed: () => ({
      responsableLastName: "Serres",
      responsableFirstName: "Inès",
      responsableProfessionCode: "21",
      responsableRpps: anRpps(),
    }),
    required: ["responsableLastName", "responsableFirstName", "responsableProfessionCode", "responsableRpps"],
  },
  {
    name: "les préférences",
    open: draftAt("preferences"),
    typed: () => ({ paperless: "on", isListed: "on" }),
    required: [],
  },
  { name: "le récapitulatif", open: draftAt("recapitulatif"), typed: () => ({ cgu: "on" }), required: ["cgu"] },
  {
    name: "la réponse au centre de services",
    open: async ({ db, signInAs }) => {
      const person = await aPharmacist(db);
      await signInAs(person.id);
      const { id: requestId } = await aRequest(db, { applicantId: person.id, status: "information_requested" });
      const { id: askedById } = await anOccitanieReviewer(db);
      const questions = ["street", "postalCode", "responsableRpps"].map((field) => ({ field, question: "À revoir." }));
      await db.insert(informationRequests).values({ requestId, askedById, message: "À revoir.", questions });
      await db.insert(requestVersions).values({ requestId, version: 1, content: {}, submittedById: person.id });
      return `/suivi/${requestId}/completer`;
    },
    typed: () => ({ answer: "Voilà.", street: "12 rue du Pont", postalCode: "81000", responsableRpps: anRpps() }),
    required: ["postalCode", "responsableRpps"],
  },
];
