import { z } from "zod";
import { type Reply, type ReplyUse, replyUses } from "@/lib/replies/reply";
import { requestFields } from "@/lib/requests/fields";
import { type RefusalReason, refusalReasons } from "@/lib/requests/refusal-reasons";
import { requiredLine } from "@/lib/requests/text-schemas";

const regionCode = z.string().regex(/^\d{2,3}$/);

/** What an address of the site says of a text: the first region of the reviewer where it says nothing. */
export const replyPlaceSchema = z.object({ region: regionCode.optional() });

/** What is sought among the texts. What makes no sense is read as absent. */
export const replyFiltersSchema = replyPlaceSchema.extend({
  q: z.string().trim().max(200).catch(""),
  usage: z.enum(replyUses).optional().catch(undefined),
});

export const replySlugSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const outOfDate = { error: "Cette page n’est plus à jour\u00a0: rouvrez le texte." };

/** Which text of which region, and the version of it that was read: 0 when nobody has written it yet. */
const seen = {
  regionCode: z.string(outOfDate).regex(/^\d{2,3}$/, outOfDate),
  slug: replySlugSchema,
  version: z.coerce.number(outOfDate).int(outOfDate).nonnegative(outOfDate).max(1_000_000, outOfDate),
};

/** Which text goes into the form of a decision. */
export const insertReplySchema = z.object({
  requestId: z.uuid(outOfDate),
  reply: z.string({ error: "Choisissez un texte à insérer." }).min(1, { error: "Choisissez un texte à insérer." }),
});

export const archiveReplySchema = z.object(seen);

const longest = 3000;

const missing = "Écrivez le texte que le demandeur recevra.";

const content = {
  use: z.enum(replyUses, { error: "Choisissez à quoi sert ce texte." }),
  title: requiredLine(80, "Donnez un titre à ce texte, tel qu’on le cherchera."),
  body: z
    .string({ error: missing })
    .transform((text) => text.replaceAll("\r\n", "\n").trim())
    .pipe(
      z
        .string()
        .min(1, { error: missing })
        .max(longest, { error: `Écrivez ${longest} caractères au plus.` }),
    ),
  refusalReason: z.preprocess(
    (value) => value || null,
    z.enum(refusalReasons, { error: "Choisissez un motif de la liste." }).nullable(),
  ),
};

type Typed = { use: ReplyUse; title: string; body: string; refusalReason: RefusalReason | null };

/** A box `about_<field>` says that the text is about that field; a refusal is about none, and a question has no reason. */
function replyOf({ use, title, body, refusalReason, ...typed }: Typed): Omit<Reply, "slug"> {
  const isAsked = use === "ask";
  return {
    use,
    title,
    body,
    refusalReason: isAsked ? null : refusalReason,
    fields: requestFields.filter((field) => isAsked && `about_${field}` in typed),
  };
}

export const createReplySchema = z
  .looseObject({ ...content, regionCode: seen.regionCode })
  .transform((typed) => ({ regionCode: typed.regionCode, reply: replyOf(typed) }));

export const saveReplySchema = z.looseObject({ ...content, ...seen }).transform((typed) => ({
  regionCode: typed.regionCode,
  version: typed.version,
  slug: typed.slug,
  reply: replyOf(typed),
}));
