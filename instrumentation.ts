import type { Instrumentation } from "next";

/** One line per error, with the digest that Next shows the person on the error page. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs" || wentAway(error)) return;
  const { reportError } = await import("@/lib/report-error");
  const digest = error instanceof Error && "digest" in error ? ` digest ${String(error.digest)}` : "";
  reportError(error, `${request.method} ${context.routePath}${digest}`);
};

/** The browser left before its form had arrived: nothing of ours is wrong. */
function wentAway(error: unknown): boolean {
  return error instanceof Error && error.message === "aborted" && "code" in error && error.code === "ECONNRESET";
}
