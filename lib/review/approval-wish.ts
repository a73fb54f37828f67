import { z } from "zod";
import { requestIdSchema } from "@/lib/requests/request-id-schema";

const text = z.string().max(300).optional().catch(undefined);

/** What the address of the page of an approval asks for: the request, and the address typed before coming here. */
export const approvalWishSchema = z.object({
  demande: requestIdSchema,
  localPart: text,
  domain: text,
  alternative: text,
});
