import { randomUUID } from "node:crypto";
import { insertCode } from "@/db/queries/one-time-codes";
import { randomToken } from "@/lib/secrets";
import { anRpps } from "@/tests/support/numbers";
import { browserIn } from "./browser-token";
import type { FormCase } from "./form-cases";
import { aPharmacist, freshEmail, password } from "./people";
import { aRegistration, whoIsKnown } from "./registrations";

const newPassword = "une autre phrase de passe";

/** Creating an account, signing in, and what concerns one’s password. */
export const accountForms: FormCase[] = [
  {
    name: "adresse mail d’un nouveau compte",
    open: async () => "/inscription/individuel?region=76",
    typed: () => ({ email: freshEmail() }),
    required: ["email"],
  },
  {
    name: "identité d’un nouveau compte",
    open: async ({ db, page }) => {
      await aRegistration(db, page.context());
      return "/inscription/individuel/identite";
    },
    typed: () => ({ lastName: "Vives", firstName: "Nadège", professionCode: "21", kind: "PER", rpps: anRpps() }),
    required: ["lastName", "firstName", "professionCode", "kind", "rpps"],
  },
  {
    name: "mot de passe d’un nouveau compte",
    open: async ({ db, page }) => {
      await aRegistration(db, page.context(), whoIsKnown);
      return "/inscription/individuel/mot-de-passe";
    },
    typed: () => ({ newPassword, cgu: "on" }),
    required: ["newPassword", "cgu"],
  },
  {
    name: "connexion",
    open: async () => "/connexion",
    typed: () => ({ email: freshEmail(), password }),
    required: ["email", "password"],
    isSecret: true,
  },
  {
    name: "association d’un compte",
    open: async () => "/inscription/organisation/association?region=76",
    typed: () => ({ email: freshEmail(), password }),
    required: ["email", "password"],
    isSecret: true,
  },
  {
    name: "code de connexion",
    open: async ({ db, page }) => {
      const { id: individualId, email } = await aPharmacist(db);
      const browserHash = await browserIn(page.context());
      const code = { id: randomUUID(), email, individualId, purpose: "sign_in", browserHash } as const;
      await insertCode(db, { ...code, codeHash: randomToken() });
      return "/connexion/code";
    },
    typed: () => ({ code: "123456" }),
    required: ["code"],
    isSecret: true,
  },
  {
    name: "mot de passe oublié",
    open: async () => "/mot-de-passe/oublie",
    typed: () => ({ email: freshEmail() }),
    required: ["email"],
  },
  {
    name: "changement de mot de passe",
    open: async ({ db, signInAs }) => {
      await signInAs((await aPharmacist(db)).id);
      return "/compte/mot-de-passe";
    },
    typed: () => ({ password, newPassword }),
    required: ["password", "newPassword"],
  },
];
