import { z } from "zod";
import { requestIdSchema } from "@/lib/requests/request-id-schema";

const one = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().max(500).optional());

/** What the address of the page of a request asks for: the request, the search it is read in, the whole history. */
export const consoleWishSchema = z
  .object({ demande: requestIdSchema, vue: one.catch(undefined), historique: one.catch(undefined) })
  .transform(({ demande, vue, historique }) => ({
    requestId: demande,
    view: vue,
    history: historique === "tout" ? ("all" as const) : ("latest" as const),
  }));
