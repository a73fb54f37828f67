import { anIndividual } from "@/tests/support/fixtures";
import type { FormCase } from "./form-cases";

/** Who reviews, for the operator. */
export const teamForms: FormCase[] = [
  {
    name: "un droit d’instruire",
    open: async ({ db, signInAs }) => {
      await signInAs((await anIndividual(db, { kind: "INT", isOperator: true })).id);
      return "/administration/equipe";
    },
    typed: () => ({ email: "instructrice@exemple.fr", regionCode: "76" }),
    required: ["email", "regionCode"],
    isSecret: true,
  },
];
