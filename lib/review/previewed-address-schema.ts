import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { addressSchema } from "@/lib/review/schemas";

/** The address for which the mail of an approval is looked at. */
export const previewedAddressSchema = addressSchema.extend({ requestId: requestIdSchema });
