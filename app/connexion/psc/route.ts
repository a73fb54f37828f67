import { goToPsc } from "@/lib/auth/psc/go-to-psc";
import { safeReturnPath } from "@/lib/auth/return-path";
import { visitorContext } from "@/lib/context";
import { isPscOffered } from "@/lib/psc/is-psc-offered";

/** A route and not an action: its button is on prerendered pages, and works before any script. */
export async function POST(request: Request): Promise<Response> {
  if (!isPscOffered()) return new Response(null, { status: 404 });
  const [form, { actor, gated }] = await Promise.all([request.formData(), visitorContext()]);
  const wished = form.get("returnPath");
  const returnPath = safeReturnPath(typeof wished === "string" ? wished : undefined);
  return goToPsc({ returnPath, again: Boolean(actor ?? gated) });
}
