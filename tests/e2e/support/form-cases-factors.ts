import { insertChallenge } from "@/db/queries/factor-challenges";
import { randomToken } from "@/lib/secrets";
import { anApplication } from "@/tests/support/factors";
import { anIndividual } from "@/tests/support/fixtures";
import { browserIn } from "./browser-token";
import type { FormCase, Scene } from "./form-cases";
import { aPharmacist, freshEmail, password } from "./people";

/** The page that waits for the second factor of somebody who gave their password. */
async function awaitedFactor({ db, page }: Scene): Promise<string> {
  const { id: individualId } = await aPharmacist(db);
  await anApplication(db, individualId);
  const browserHash = await browserIn(page.context());
  await insertChallenge(db, { purpose: "sign_in", browserHash, individualId, challenge: randomToken() });
  return "/connexion/facteur";
}

/** Second factors: setting them up, entering them, removing somebody’s. */
export const factorForms: FormCase[] = [
  {
    name: "nom d’une application de codes",
    open: async ({ db, signInAs }) => {
      await signInAs((await aPharmacist(db)).id);
      return "/compte/securite/application";
    },
    typed: () => ({ name: "Téléphone" }),
    required: ["name"],
    isFreeText: true,
  },
  {
    name: "nouveau nom d’un second facteur",
    open: async ({ db, signInAs }) => {
      const { id } = await aPharmacist(db);
      await signInAs(id);
      return `/compte/securite/facteurs/${(await anApplication(db, id)).id}`;
    },
    typed: () => ({ name: "Téléphone personnel" }),
    required: ["name"],
    isFreeText: true,
  },
  {
    name: "code d’une application",
    open: awaitedFactor,
    typed: () => ({ code: "123456" }),
    required: ["code"],
    isSecret: true,
  },
  {
    name: "code de secours",
    open: awaitedFactor,
    typed: () => ({ recoveryCode: "0000-0000-0000" }),
    required: ["recoveryCode"],
    isSecret: true,
  },
  {
    name: "mot de passe redemandé",
    open: async ({ db, signInAs }) => {
      await signInAs((await aPharmacist(db)).id);
      return "/connexion/confirmer?retour=/compte";
    },
    typed: () => ({ password }),
    required: ["password"],
  },
  {
    name: "retrait des seconds facteurs d’une personne",
    open: async ({ db, signInAs }) => {
      await signInAs((await anIndividual(db, { kind: "INT", isOperator: true })).id);
      return "/administration/comptes";
    },
    typed: () => ({ email: freshEmail(), reason: "Reconnue au téléphone par sa responsable." }),
    required: ["email", "reason"],
    isSecret: true,
  },
];
