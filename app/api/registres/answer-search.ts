import { type VisitorContext, visitorContext } from "@/lib/context";
import { NotFound, TooManyAttempts } from "@/lib/errors";
import type { RegisterOption } from "@/lib/registers/search/register-option";

const headers = { "cache-control": "private, no-store" };

/** Answers with what a search offers to whoever asks; for whom it is not, it does not exist. */
export async function answerSearch(offer: (visitor: VisitorContext) => Promise<RegisterOption[]>): Promise<Response> {
  try {
    return Response.json({ results: await offer(await visitorContext()) }, { headers });
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404, headers });
    if (!(error instanceof TooManyAttempts)) throw error;
    const seconds = Math.max(1, Math.ceil((error.retryAt.getTime() - Date.now()) / 1000));
    return new Response(null, { status: 429, headers: { ...headers, "retry-after": String(seconds) } });
  }
}
