import { NotFound } from "@/lib/errors";
import { emailIdSchema } from "@/lib/operations/schema";
import { viewKeptEmail } from "@/lib/operations/view-kept-email";

/** A mail is full of style attributes and of no script: its own policy allows the former and nothing else. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-top-navigation-by-user-activation";

export async function GET(_: Request, { params }: RouteContext<"/demo/courriels/[id]/contenu">): Promise<Response> {
  const id = emailIdSchema.safeParse(await params);
  const email = id.success ? await found(id.data) : undefined;
  if (!email) return new Response(null, { status: 404 });
  return new Response(withLinksOnTop(email.html ?? ""), {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "x-frame-options": "SAMEORIGIN",
      "cache-control": "no-store",
    },
  });
}

/** A link of the mail replaces the page, not only its frame. */
function withLinksOnTop(html: string): string {
  return html.replace(/<head[^>]*>/i, '$&<base target="_top">');
}

async function found(input: { id: string }) {
  try {
    return await viewKeptEmail(input);
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}
