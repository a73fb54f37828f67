import { aMailbox, aMembership } from "@/tests/support/fixtures";
import type { FormCase, Scene } from "./form-cases";
import { anOccitanieReviewer, aPharmacist, aPreparateur } from "./people";

const pageOfBox =
  (path: (scene: Scene, mailboxId: string) => Promise<string>) =>
  async (scene: Scene): Promise<string> => {
    const responsable = await aPharmacist(scene.db);
    const { id } = await aMailbox(scene.db, { responsableId: responsable.id });
    await scene.signInAs(responsable.id);
    return `/boites/${id}${await path(scene, id)}`;
  };

const aDay = "2031-12-31";

const aRescueOfNobody = {
  successor: "0b9b1a0e-5a0a-4b0e-9d53-1f2f0f3a0b11",
  formerRole: "none",
  reason: "Le responsable ne répond plus depuis des semaines.",
  evidence: "Appel à la pharmacie le 20 novembre.",
};

/** The people of a box. */
export const mailboxForms: FormCase[] = [
  {
    name: "l’invitation d’une personne",
    open: pageOfBox(async () => "/membres/ajouter"),
    typed: () => ({
      person: "preparateur@exemple.fr",
      role: "lecteur",
      startsAt: "2031-01-01",
      endsAt: aDay,
      message: "Bienvenue dans l’équipe.",
    }),
    required: ["person", "role"],
  },
  {
    name: "le changement d’un rôle",
    open: pageOfBox(async ({ db }, id) => {
      const member = await aMembership(db, id, (await aPreparateur(db)).id, "lecteur");
      return `/membres/${member.id}`;
    }),
    typed: () => ({ role: "redacteur", endsAt: aDay }),
    required: ["role"],
  },
  {
    name: "la transmission de la responsabilité",
    open: pageOfBox(async ({ db }, id) => {
      await aMembership(db, id, (await aPharmacist(db)).id, "gestionnaire");
      return "/responsable";
    }),
    typed: () => ({
      memberId: "0b9b1a0e-5a0a-4b0e-9d53-1f2f0f3a0b11",
      formerRole: "gestionnaire",
      understood: "on",
    }),
    required: ["memberId", "formerRole", "understood"],
    isSecret: true,
  },
  {
    name: "un nouveau responsable, par le centre de services",
    open: async ({ db, signInAs }) => {
      const { id } = await aMailbox(db);
      await signInAs((await anOccitanieReviewer(db)).id);
      return `/instruction/boites/${id}/responsable`;
    },
    typed: () => ({ ...aRescueOfNobody, rpps: "" }),
    required: ["successor", "formerRole", "reason", "evidence"],
    isSecret: true,
  },
];
