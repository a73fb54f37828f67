import "server-only";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { NextStep } from "@/lib/accounts/start-sign-in";
import { factorPath } from "@/lib/auth/return-path";
import { writeSessionCookie } from "@/lib/auth/session-cookie";

/** Leads on after a right password: to the second factor, to the code (`codePath`), or in. */
export async function leadOn(step: NextStep, returnPath: Route, codePath: Route): Promise<never> {
  if (step.next === "session") await writeSessionCookie(step.sessionId);
  const paths = { session: returnPath, factor: factorPath(returnPath), code: codePath };
  redirect(paths[step.next]);
}
