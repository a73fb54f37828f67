import { ensureBrowserHash } from "@/lib/auth/browser";
import { visitorContext } from "@/lib/context";
import { DomainError } from "@/lib/errors";
import { offerPasskey } from "@/lib/factors/offer-passkey";
import { passkeyPurposeSchema } from "@/lib/factors/schemas";

const headers = { "cache-control": "private, no-store" };

/** What a browser is asked to sign with a passkey, or to make one: `?pour=` says what for. */
export async function POST(request: Request): Promise<Response> {
  const purpose = passkeyPurposeSchema.safeParse(new URL(request.url).searchParams.get("pour"));
  if (!purpose.success) return new Response(null, { status: 404, headers });
  const { db, actor, gated, origin } = await visitorContext();
  const asking = { db, origin, actor: actor ?? gated?.actor, browser: await ensureBrowserHash() };
  try {
    return Response.json(await offerPasskey(asking, purpose.data), { headers });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return Response.json({ message: error.userMessage }, { status: 403, headers });
  }
}
