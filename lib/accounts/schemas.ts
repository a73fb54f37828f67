import { z } from "zod";
import { passwordLengthProblem } from "@/lib/accounts/password-length";
import { registrationPaths } from "@/lib/accounts/registration-paths";
import { compact } from "@/lib/identifiers/compact";
import { loginEmailSchema, rppsSchema } from "@/lib/identifiers/schemas";
import { isProfessionCode } from "@/lib/professions/professions";
import { isRoleWithoutRppsCode } from "@/lib/professions/roles-without-rpps";

// Longer than any password accepted: beyond, it is not worth hashing.
const present = "Indiquez votre mot de passe.";
const passwordSchema = z.string({ error: present }).min(1, present).max(1000, "Ce mot de passe est trop long.");

const newPasswordSchema = z.string({ error: "Choisissez un mot de passe." }).check((context) => {
  const message = passwordLengthProblem(context.value);
  if (message) context.issues.push({ code: "custom", message, input: context.value });
});

const codeSchema = z
  .string({ error: "Indiquez le code reçu par mail." })
  .transform(compact)
  .check((context) => {
    if (/^\d{6}$/.test(context.value)) return;
    const message = context.value
      ? "Le code comporte 6 chiffres : recopiez-le tel qu’il est dans le mail."
      : "Indiquez le code reçu par mail.";
    context.issues.push({ code: "custom", message, input: context.value });
  });

/** A first or last name as written on papers: any alphabet, no figures. */
export function nameSchema(blank: string) {
  return z
    .string({ error: blank })
    .transform((name) => name.replace(/\s+/g, " ").trim())
    .pipe(
      z
        .string()
        .min(1, blank)
        .max(80, "80 caractères au plus.")
        .regex(/^[\p{L}\p{M}'’ .-]*$/u, "Seulement des lettres, des espaces, des traits d’union et des apostrophes."),
    );
}

const chooseProfession = "Choisissez votre profession.";
const noRpps = z
  .string()
  .optional()
  .refine((rpps) => !rpps?.trim(), {
    error: "Vous indiquez un numéro RPPS : choisissez « J’ai un numéro RPPS », ou effacez-le.",
  })
  .transform(() => null);

export const emailStepSchema = z.object({ email: loginEmailSchema });

/** The first step of a registration. The region and the path were chosen before, and travel hidden in the form. */
export const registrationStartSchema = z.object({
  email: loginEmailSchema,
  regionCode: z.string({ error: "Choisissez d’abord une région." }),
  path: z.enum(registrationPaths),
});

export const credentialsSchema = z.object({ email: loginEmailSchema, password: passwordSchema });

export const codeStepSchema = z.object({ code: codeSchema });

/** The code of a sign-in; ticked, this browser asks for none during thirty days. */
export const signInCodeSchema = codeStepSchema.extend({ trusted: z.literal("on").optional() });

export const passwordStepSchema = z.object({ password: passwordSchema });

const professionCode = z.string({ error: chooseProfession });

/** What is asked of everybody; checked even when the choice of a kind is missing. */
const namedPersonSchema = z.object({
  lastName: nameSchema("Indiquez votre nom."),
  firstName: nameSchema("Indiquez votre prénom."),
  professionCode: professionCode.refine((code) => isProfessionCode(code) || isRoleWithoutRppsCode(code), {
    error: chooseProfession,
  }),
});

const kindSchema = z.discriminatedUnion(
  "kind",
  [
    z.object({
      kind: z.literal("PER"),
      professionCode: professionCode.refine(isProfessionCode, {
        error:
          "Cette fonction n’a pas de numéro RPPS : choisissez « Je n’ai pas encore de RPPS », ou une autre profession.",
      }),
      rpps: rppsSchema,
    }),
    z.object({ kind: z.literal("INT"), rpps: noRpps }),
  ],
  { error: "Dites si vous avez un numéro RPPS." },
);

/** Who a person is: a professional with an RPPS (PER), or anybody else (INT), whatever their profession. */
export const identitySchema = z.intersection(namedPersonSchema, kindSchema);

export const lastStepSchema = z.object({
  newPassword: newPasswordSchema,
  cgu: z.literal("on", { error: "Acceptez les conditions générales d’utilisation pour créer votre compte." }),
});

export const newPasswordStepSchema = z.object({ newPassword: newPasswordSchema });

export const passwordChangeSchema = z.object({ password: passwordSchema, newPassword: newPasswordSchema });
