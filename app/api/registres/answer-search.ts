import { assertSignedIn, type Context, visitorContext } from "@/lib/context";
import { NotFound, TooManyAttempts } from "@/lib/errors";
import type { RegisterOption } from "@/lib/registers/search/register-option";

const headers = { "cache-control": "private, no-store" };

/** Answers whoever is signed in with what a search offers; nobody else learns that it exists. */
export async function answerSearch(offer: (context: Context) => Promise<RegisterOption[]>): Promise<Response> {
  try {
    const context = await visitorContext();
    assertSignedIn(context);
    return Response.json({ results: await offer(context) }, { headers });
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404, headers });
    if (!(error instanceof TooManyAttempts)) throw error;
    const seconds = Math.max(1, Math.ceil((error.retryAt.getTime() - Date.now()) / 1000));
    return new Response(null, { status: 429, headers: { ...headers, "retry-after": String(seconds) } });
  }
}
