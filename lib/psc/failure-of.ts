import { PscFailed, type PscFailure } from "@/lib/psc/errors";

/** Words of openid-client for what was started in another browser, or twice. */
const ofAnotherStart = /^state |state mismatch|checks\.state/;

/** What to tell a person whose way through Pro Santé Connect ended in this error. */
export function failureOf(error: unknown): PscFailure {
  if (error instanceof PscFailed) return error.failure;
  if (!(error instanceof Error)) return "invalid";
  if ("error" in error) return error.error === "invalid_grant" ? "replayed" : "unavailable";
  if (ofAnotherStart.test(error.message)) return "replayed";
  return isOutOfReach(error) ? "unavailable" : "invalid";
}

function isOutOfReach(error: Error): boolean {
  const code = "code" in error ? String(error.code) : "";
  return (
    error.name === "OPError" ||
    error.name === "TimeoutError" ||
    error.name === "SyntaxError" ||
    error.message === "fetch failed" ||
    error.message.startsWith("outgoing request timed out") ||
    /^(E[A-Z]+|ERR_JWKS_TIMEOUT)$/.test(code)
  );
}

/** The same for an answer that Pro Santé Connect brings the browser back with (RFC 6749, 4.1.2.1). */
export function failureOfAnswer(error: string): PscFailure {
  if (error === "access_denied") return "refused";
  return /^(server_error|temporarily_unavailable)$/.test(error) ? "unavailable" : "invalid";
}
