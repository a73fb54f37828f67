import { stepPath } from "@/lib/requests/steps";
import type { SavedStep } from "@/lib/requests/write-step";

/** Where a step leads once it is saved and right, or left for later; `undefined` when something has to be corrected. */
export function pathAfter({ requestId, errors, next }: SavedStep, form: FormData) {
  if (!next) return `/suivi/${requestId}` as const;
  if (form.get("intent") === "later") return "/suivi?brouillon=enregistre";
  return Object.keys(errors).length === 0 ? stepPath(requestId, next) : undefined;
}
