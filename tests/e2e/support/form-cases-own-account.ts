import { anIndividual, aReviewer } from "@/tests/support/fixtures";
import { anRpps } from "@/tests/support/numbers";
import { anRppsClaim } from "@/tests/support/rpps-claims";
import type { FormCase, Scene } from "./form-cases";
import { aPharmacist, aPreparateur, freshEmail } from "./people";

const asPharmacist =
  (path: string) =>
  async ({ db, signInAs }: Scene) => {
    await signInAs((await aPharmacist(db)).id);
    return path;
  };

/** What one changes of one’s own account, and what the service centre decides of it. */
export const ownAccountForms: FormCase[] = [
  {
    name: "nom et téléphone",
    open: asPharmacist("/compte/identite"),
    typed: () => ({ lastName: "Vives", firstName: "Nadège", phone: "05 63 00 00 00" }),
    required: ["lastName", "firstName"],
  },
  {
    name: "nouvelle adresse mail",
    open: asPharmacist("/compte/email"),
    typed: () => ({ email: freshEmail() }),
    required: ["email"],
  },
  {
    name: "numéro RPPS obtenu",
    open: async ({ db, signInAs }) => {
      await signInAs((await aPreparateur(db)).id);
      return "/compte/rpps";
    },
    typed: () => ({ rpps: anRpps(), professionCode: "21" }),
    required: ["rpps", "professionCode"],
  },
  {
    name: "fermeture du compte",
    open: asPharmacist("/compte/fermer"),
    typed: () => ({ confirmation: "FERMER" }),
    required: ["confirmation"],
  },
  {
    name: "réponse à un numéro RPPS",
    open: async ({ db, signInAs }) => {
      const claimId = await anRppsClaim(db, (await anIndividual(db, { kind: "INT" })).id);
      await signInAs((await aReviewer(db)).id);
      return `/instruction/rpps/${claimId}`;
    },
    typed: () => ({ outcome: "refused", reason: "Ce numéro est celui d’une autre personne." }),
    required: ["outcome", "reason"],
  },
];
