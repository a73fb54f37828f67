import { type BrowserContext, browserContext } from "@/lib/auth/browser-context";
import { pscFailurePath } from "@/lib/auth/psc/paths";
import { afterSignIn, safeReturnPath } from "@/lib/auth/return-path";
import { writeSessionCookie } from "@/lib/auth/session-cookie";
import { recordRefusal } from "@/lib/journal/record-refusal";
import { CannotLink, NoPscArrival } from "@/lib/psc/errors";
import { signInWithPsc } from "@/lib/psc/sign-in-with-psc";

/** The last step of the way through Pro Santé Connect: a session of ours, or the page that links an account. */
export async function GET(): Promise<Response> {
  const context = await browserContext();
  try {
    const signedIn = await signInWithPsc(context);
    if (!signedIn) return leadTo("/connexion/psc/lier");
    await writeSessionCookie(signedIn.sessionId);
    return leadTo(safeReturnPath(signedIn.returnPath));
  } catch (error) {
    if (error instanceof CannotLink) return refused(context, error);
    // Shown twice, the page comes back here when there is nothing left to do.
    if (error instanceof NoPscArrival) return leadTo(context.actor ? afterSignIn : pscFailurePath("replayed"));
    throw error;
  }
}

/** Somebody is signed in, and came back as somebody else: the page says so. */
async function refused(context: BrowserContext, { name }: CannotLink): Promise<Response> {
  const present = context.actor ?? context.gated?.actor;
  if (present) {
    const author = { ...context, actor: present };
    await recordRefusal(author, "individual.signed_in", { type: "individual", id: present.id }, name);
  }
  return leadTo("/connexion/psc/lier");
}

function leadTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
