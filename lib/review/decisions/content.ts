import { z } from "zod";
import { requestFields } from "@/lib/requests/fields";
import { refusalReasons } from "@/lib/requests/refusal-reasons";

const question = z.object({ field: z.enum(requestFields), question: z.string() });

/** What a reviewer filled in, as it is kept until the decision takes effect. */
export const decisionContentSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("approve"),
    localPart: z.string(),
    domain: z.string(),
    responsable: z.string().optional(),
    overrideReason: z.string().optional(),
  }),
  z.object({ kind: z.literal("ask"), message: z.string(), questions: z.array(question) }),
  z.object({
    kind: z.literal("refuse"),
    refusalReason: z.enum(refusalReasons),
    refusalText: z.string(),
    correctionInvited: z.boolean(),
  }),
]);

export type DecisionContent = z.output<typeof decisionContentSchema>;

export type DecisionKind = DecisionContent["kind"];

export type ContentOf<K extends DecisionKind> = Extract<DecisionContent, { kind: K }>;
