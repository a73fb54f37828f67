import { z } from "zod";
import { seal, unseal } from "@/lib/sealed";

const purpose = "password link request";
const linkRequestSchema = z.object({ email: z.string(), browser: z.string() });

/** Who asked for a link, as the queue of jobs keeps it: unreadable there. */
export async function sealLinkRequest(request: z.output<typeof linkRequestSchema>): Promise<string> {
  return seal(purpose, request);
}

/** Reads what `sealLinkRequest` wrote. */
export async function unsealLinkRequest(sealed: string): Promise<z.output<typeof linkRequestSchema>> {
  return linkRequestSchema.parse(await unseal(purpose, sealed));
}
