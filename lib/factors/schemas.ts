import { z } from "zod";
import { recoveryCodeFormat, spelledRecoveryCode } from "@/lib/factors/recovery-code";
import { compact } from "@/lib/identifiers/compact";
import { loginEmailSchema } from "@/lib/identifiers/schemas";

const nameIt = "Donnez-lui un nom, pour la reconnaître plus tard.";

const factorNameSchema = z
  .string({ error: nameIt })
  .transform((name) => name.replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1, nameIt).max(60, "60 caractères au plus."));

const typeCode = "Indiquez le code à 6 chiffres que l’application affiche.";
const applicationCodeSchema = z
  .string({ error: typeCode })
  .transform(compact)
  .pipe(z.string().regex(/^\d{6}$/, typeCode));

const recoveryCodeSchema = z
  .string({ error: "Indiquez un de vos codes de secours." })
  .transform(spelledRecoveryCode)
  .pipe(
    z
      .string()
      .regex(recoveryCodeFormat, "Un code de secours compte 12 lettres et chiffres\u00a0: recopiez-le en entier."),
  );

const noAnswer =
  "Votre navigateur n’a pas donné de réponse. Une clé d’accès demande un navigateur récent, avec JavaScript activé.";
const base64url = z
  .string({ error: noAnswer })
  .regex(/^[\w-]+$/, noAnswer)
  .max(20_000, noAnswer);

/** What the browser answers is JSON in a hidden field. */
const jsonSchema = z.string({ error: noAnswer }).transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.issues.push({ code: "custom", message: noAnswer, input: text });
    return z.NEVER;
  }
});

const credential = {
  id: base64url.max(1400, noAnswer),
  rawId: base64url,
  type: z.literal("public-key", { error: noAnswer }),
  clientExtensionResults: z.object({}).catch({}),
};

/** A new passkey, as the browser describes it. */
const attestationSchema = jsonSchema.pipe(
  z.object(
    {
      ...credential,
      response: z.object({
        clientDataJSON: base64url,
        attestationObject: base64url,
        transports: z.array(z.string().max(20)).max(10).catch([]),
      }),
    },
    { error: noAnswer },
  ),
);

/** What a passkey signed. */
const assertionSchema = jsonSchema.pipe(
  z.object(
    {
      ...credential,
      response: z.object({ clientDataJSON: base64url, authenticatorData: base64url, signature: base64url }),
    },
    { error: noAnswer },
  ),
);

export type Attestation = z.output<typeof attestationSchema>;
export type Assertion = z.output<typeof assertionSchema>;

/** A factor entered, whichever: each has a form of its own. */
export const enteredFactorSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("application"), code: applicationCodeSchema }),
  z.object({ kind: z.literal("recovery"), recoveryCode: recoveryCodeSchema }),
  z.object({ kind: z.literal("passkey"), response: assertionSchema }),
]);

export type EnteredFactor = z.output<typeof enteredFactorSchema>;

export const passkeySignInSchema = z.object({ response: assertionSchema });

export const newPasskeySchema = z.object({ name: factorNameSchema, response: attestationSchema });

export const factorNameFormSchema = z.object({ name: factorNameSchema });

const factorIdSchema = z.string().regex(/^[\w-]{1,1400}$/);

export const factorRenamingSchema = z.object({ id: factorIdSchema, name: factorNameSchema });

export const factorChoiceSchema = z.object({ id: factorIdSchema });

export const firstCodeSchema = z.object({ code: applicationCodeSchema });

/** A credential id or the id of an application, in an address. */
export const factorParamsSchema = z.object({ facteur: factorIdSchema });

export const passkeyPurposes = ["ajout", "connexion", "facteur", "preuve"] as const;

export const passkeyPurposeSchema = z.enum(passkeyPurposes);

export const factorRemovalSchema = z.object({
  email: loginEmailSchema,
  reason: z
    .string({ error: "Dites pourquoi." })
    .trim()
    .min(10, "Dites pourquoi, et comment vous avez reconnu la personne (10 caractères au moins).")
    .max(1000, "1\u00a0000 caractères au plus."),
});
