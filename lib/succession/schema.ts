import { z } from "zod";
import { orBlank, rppsSchema } from "@/lib/identifiers/schemas";

const outdated = { error: "Cette page n’est plus à jour\u00a0: rechargez-la." };
const mailboxId = z.uuid(outdated);
const ticked = z.literal("on").optional();

/** A proposal as its page showed it. */
export const handoverSchema = z.object({ mailboxId, handoverId: z.uuid(outdated) });

export const proposeHandoverSchema = z.object({
  mailboxId,
  memberId: z.uuid({ error: "Choisissez le nouveau responsable." }),
  formerRole: z.enum(["gestionnaire", "none"], { error: "Dites ce que vous devenez dans la boîte." }),
  understood: z.literal("on", { error: "Cochez la case pour confirmer." }),
});

const words = (missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .min(10, { error: missing })
    .max(2000, { error: "Raccourcissez ce texte\u00a0: 2\u00a0000 caractères au plus." });

/** The successor is a member of the box, by their account, or `other`: somebody by their RPPS number. */
export const proposeRescueSchema = z
  .object({
    mailboxId,
    successor: z.union([z.uuid(), z.literal("other")], { error: "Choisissez le nouveau responsable." }),
    rpps: orBlank(rppsSchema),
    formerRole: z.enum(["gestionnaire", "none"], { error: "Dites ce que devient le responsable actuel." }),
    reason: words("Expliquez en une phrase pourquoi la boîte a besoin d’un nouveau responsable."),
    evidence: words("Dites comment vous le savez, et qui vous l’a confirmé."),
  })
  .check(({ value, issues }) => {
    if (value.successor !== "other" || value.rpps) return;
    const message = "Indiquez le numéro RPPS de la personne.";
    issues.push({ code: "custom", path: ["rpps"], message, input: value.rpps });
  });

export const confirmRescueSchema = handoverSchema.extend({ isFormerGone: ticked });

export const refuseRescueSchema = handoverSchema.extend({
  reason: words("Expliquez à votre collègue pourquoi vous ne confirmez pas."),
});

/** Which members the responsable saw when saying that they are right. */
export const confirmMembersSchema = z.object({ mailboxId, seen: z.string(outdated) });

/** The list of the boxes of one’s regions. */
export const supervisionSchema = z.object({
  q: z.string().trim().max(200).catch(""),
  retard: z.literal("oui").optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
