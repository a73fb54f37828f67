import "server-only";
import { isDisposableEmailDomain } from "disposable-email-domains-js";

/** Whether a mail domain, or the one above it, is of a service that gives addresses for a few minutes. The list is long: for the server alone. */
export function isThrowAwayDomain(domain: string): boolean {
  const labels = domain.split(".");
  return labels.slice(0, -1).some((_, index) => isDisposableEmailDomain(labels.slice(index).join(".")));
}
