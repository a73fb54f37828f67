import "server-only";
import { ensureBrowserHash } from "@/lib/auth/browser";
import { userAgent } from "@/lib/auth/origin";
import { type VisitorContext, visitorContext } from "@/lib/context";

/** A visitor whose browser can be told from others: what sign-in and sign-up steps ask for. */
export type BrowserContext = VisitorContext & { browser: string; userAgent: string };

/** For actions only: gives the browser its cookie when it has none yet. */
export async function browserContext(): Promise<BrowserContext> {
  const [visitor, agent] = await Promise.all([visitorContext(), userAgent()]);
  return { ...visitor, browser: await ensureBrowserHash(), userAgent: agent };
}
