import { z } from "zod";
import { localPartSchema } from "@/lib/identifiers/schemas";
import { isRequestField, type RequestField } from "@/lib/requests/fields";
import { refusalReasons } from "@/lib/requests/refusal-reasons";
import { longestText, writtenText } from "@/lib/review/written-text";

const outOfDate = { error: "Cette page n’est plus à jour\u00a0: rouvrez la demande." };

/** The request, and the version of it that the reviewer has read: sent back by every decision. */
const seen = { requestId: z.uuid(outOfDate), version: z.coerce.number(outOfDate).int(outOfDate).positive(outOfDate) };

const domain = z
  .string({ error: "Choisissez un domaine." })
  .trim()
  .toLowerCase()
  .min(1, { error: "Choisissez un domaine." })
  .max(189, { error: "Choisissez un domaine de la région." });

export const addressSchema = z.object({ localPart: localPartSchema, domain });

export const approveSchema = z.object({
  ...seen,
  localPart: localPartSchema,
  domain,
  responsable: z.string().max(36).optional(),
  /** Why it is approved although checks have failed. */
  overrideReason: z
    .string()
    .trim()
    .max(longestText, { error: `Écrivez ${longestText} caractères au plus.` })
    .optional(),
});

export const refuseSchema = z.object({
  ...seen,
  refusalReason: z.enum(refusalReasons, { error: "Choisissez un motif." }),
  refusalText: writtenText("Expliquez au demandeur pourquoi sa demande est refusée."),
  correctionInvited: z
    .string()
    .optional()
    .transform((value) => value === "on"),
});

const ordinaryQuestion = "Vérifiez ce champ, et corrigez-le si nécessaire.";

/** A box `ask_<field>` ticks a field; `question_<field>` says what is asked of it, if not just to check it. */
export const askSchema = z
  .looseObject({ ...seen, message: writtenText("Écrivez au demandeur ce que vous attendez de lui.") })
  .transform(({ requestId, version, message, ...fields }, context) => {
    const questions: { field: RequestField; question: string }[] = [];
    for (const name of Object.keys(fields)) {
      const field = name.slice("ask_".length);
      if (!name.startsWith("ask_") || !isRequestField(field)) continue;
      const question = String(fields[`question_${field}`] ?? "").trim() || ordinaryQuestion;
      if (question.length > 500) {
        const message = "Écrivez 500 caractères au plus.";
        context.issues.push({ code: "custom", path: [`question_${field}`], message, input: question });
      }
      questions.push({ field, question });
    }
    return { requestId, version, message, questions };
  });

export const resumeSchema = z.object({
  ...seen,
  reason: writtenText("Dites pourquoi l’examen reprend sans réponse du demandeur."),
});

/** A decision that has not taken effect yet. */
const decision = { requestId: z.uuid(outOfDate), decisionId: z.uuid(outOfDate) };

export const decisionSchema = z.object(decision);

export const declineSchema = z.object({
  ...decision,
  reason: writtenText("Dites à votre collègue pourquoi vous ne confirmez pas."),
});

export const requestOfReviewSchema = z.object({ requestId: z.uuid(outOfDate) });

export const allowAnotherSchema = z.object({
  requestId: z.uuid(outOfDate),
  reason: writtenText("Dites pourquoi une autre demande est justifiée."),
});
