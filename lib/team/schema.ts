import { z } from "zod";
import { loginEmailSchema } from "@/lib/identifiers/schemas";
import type { SecondLookReason } from "@/lib/regions/second-look";

const regionCode = z.string().regex(/^\d{2,3}$/);

const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1);

/** The parameters of a page about a region. */
export const regionParamsSchema = z.object({ region: regionCode }).transform(({ region }) => ({ regionCode: region }));

/** The same with the page of a list: what is no page is the first one. */
export const regionHistorySchema = z
  .object({ region: regionCode, page: pageNumber })
  .transform(({ region, page }) => ({ regionCode: region, page }));

/** The parameters of a page about a reviewer of a region. */
export const reviewerParamsSchema = z
  .object({ region: regionCode, personne: z.uuid() })
  .transform(({ region, personne }) => ({ regionCode: region, individualId: personne }));

export const grantReviewerSchema = z.object({
  email: loginEmailSchema,
  regionCode: z.string({ error: "Choisissez une région." }).regex(/^\d{2,3}$/, { error: "Choisissez une région." }),
});

const outdated = { error: "Cette page n’est plus à jour\u00a0: rechargez-la." };

export const removeReviewerSchema = z.object({
  regionCode: z.string(outdated).regex(/^\d{2,3}$/, outdated),
  individualId: z.uuid(outdated),
});

const ticked = z.literal("on").optional();

/** A box for each reason, by its name. */
export const changeSecondLookSchema = z
  .object({
    regionCode: z.string(outdated).regex(/^\d{2,3}$/, outdated),
    other_operator_box: ticked,
    responsable_not_found: ticked,
    address_edited: ticked,
  } satisfies Record<SecondLookReason | "regionCode", z.ZodType>)
  .transform((form) => ({ regionCode: form.regionCode, ticked: form }));
