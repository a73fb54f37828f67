import { z } from "zod";

const outOfDate = { error: "Cette page n’est plus à jour\u00a0: rouvrez la demande." };

/** A request, and what it is told apart from, or likened to again. */
export const distinctionSchema = z.object({
  requestId: z.uuid(outOfDate),
  otherKind: z.enum(["request", "mailbox"], outOfDate),
  otherId: z.uuid(outOfDate),
});

export type Distinction = z.output<typeof distinctionSchema>;
