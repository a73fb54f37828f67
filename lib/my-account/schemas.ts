import { z } from "zod";
import { nameSchema } from "@/lib/accounts/schemas";
import { loginEmailSchema, orBlank, phoneSchema, rppsSchema } from "@/lib/identifiers/schemas";
import { closingWord } from "@/lib/my-account/closing-word";
import { type Notice, noticeNames } from "@/lib/my-account/notices";
import { isProfessionCode } from "@/lib/professions/professions";
import { writtenText } from "@/lib/review/written-text";

export const identityChangeSchema = z.object({
  lastName: nameSchema("Indiquez votre nom."),
  firstName: nameSchema("Indiquez votre prénom."),
  phone: orBlank(phoneSchema).transform((phone) => phone ?? null),
});

export const emailChangeSchema = z.object({ email: loginEmailSchema });

const chooseProfession = "Choisissez votre profession.";

export const declareRppsSchema = z.object({
  rpps: rppsSchema,
  professionCode: z.string({ error: chooseProfession }).refine(isProfessionCode, { error: chooseProfession }),
});

const outdated = { error: "Cette page n’est plus à jour\u00a0: rechargez-la." };

export const claimParamsSchema = z.object({ declaration: z.uuid() }).transform(({ declaration }) => declaration);

export const decideClaimSchema = z.object({
  claimId: z.uuid(outdated),
  outcome: z.enum(["accepted", "refused"], { error: "Choisissez votre réponse." }),
  reason: writtenText("Dites comment vous l’avez vérifié, ou pourquoi vous refusez."),
});

/** A box for each kind of mail, ticked for those that are wanted. */
export const noticesSchema = z
  .record(z.string(), z.unknown())
  .transform((form): { muted: Notice[] } => ({ muted: noticeNames.filter((name) => form[name] !== "on") }));

export const closeAccountSchema = z.object({
  confirmation: z
    .string({ error: `Écrivez ${closingWord} pour confirmer.` })
    .trim()
    .toUpperCase()
    .refine((word) => word === closingWord, { error: `Écrivez ${closingWord} pour confirmer.` }),
});
