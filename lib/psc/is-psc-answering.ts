import "server-only";
import type { PscSettings } from "@/lib/psc/settings";
import { reportError } from "@/lib/report-error";

const patience = 3_000;

/** Whether Pro Santé Connect answers: asked before a person is sent there, who would otherwise be left with an error of the browser. */
export async function isPscAnswering({ jwks }: Pick<PscSettings, "jwks">): Promise<boolean> {
  try {
    const answer = await fetch(jwks, { signal: AbortSignal.timeout(patience), redirect: "error" });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`the keys of Pro Santé Connect: ${answer.status}`);
    return true;
  } catch (error) {
    reportError(error, "Pro Santé Connect");
    return false;
  }
}
