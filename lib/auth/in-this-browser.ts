import "server-only";
import { ensureBrowserHash } from "@/lib/auth/browser";
import { userAgent } from "@/lib/auth/origin";
import type { Context } from "@/lib/context";
import type { FactorContext } from "@/lib/factors/factor-context";

/** For actions on factors: who asks, with the browser they use. */
export async function inThisBrowser<C extends Context>(context: C): Promise<C & FactorContext> {
  const [browser, agent] = await Promise.all([ensureBrowserHash(), userAgent()]);
  return { ...context, browser, userAgent: agent };
}
