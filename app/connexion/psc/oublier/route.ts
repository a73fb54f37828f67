import { browserContext } from "@/lib/auth/browser-context";
import { safeReturnPath } from "@/lib/auth/return-path";
import { forgetArrival } from "@/lib/psc/forget-arrival";

/** A route and not an action: its button stands beside the forms of several pages. */
export async function POST(request: Request): Promise<Response> {
  const [form, context] = await Promise.all([request.formData(), browserContext()]);
  await forgetArrival(context);
  const wished = form.get("returnPath");
  const location = safeReturnPath(typeof wished === "string" ? wished : undefined, "/connexion");
  return new Response(null, { status: 303, headers: { location } });
}
