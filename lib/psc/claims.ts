import { z } from "zod";

/** Where a professional works, as Pro Santé Connect says; what it leaves blank is absent. */
const activitySchema = z.object({
  professionCode: z.string().optional(),
  finess: z.string().optional(),
  siret: z.string().optional(),
  companyName: z.string().optional(),
  street: z.string().optional(),
  postalCode: z.string().optional(),
  /** The end of the address: postal code, locality, perhaps CEDEX. */
  deliveryLine: z.string().optional(),
  communeCode: z.string().optional(),
  phone: z.string().optional(),
});

/** What Pro Santé Connect says of a person, as far as it is of use here, and as it is kept. */
export const pscClaimsSchema = z.object({
  /** The national number, with the digit of its kind: what a person is known by. */
  subjectNameId: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  /** Eleven digits; absent for whoever has none, such as the people of the sandbox. */
  rpps: z.string().optional(),
  professionCode: z.string().optional(),
  activities: z.array(activitySchema),
});

export type PscActivity = z.output<typeof activitySchema>;
export type PscClaims = z.output<typeof pscClaimsSchema>;
