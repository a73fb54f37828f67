import type { FormState } from "@/lib/form-state";

/** The decision whose form was being filled in when the session ended, of those that a page of a request holds. */
export function parkedDecision({ values }: FormState): "approve" | "ask" | "refuse" | undefined {
  if (!values) return undefined;
  if ("refusalText" in values) return "refuse";
  if ("message" in values) return "ask";
  return "localPart" in values ? "approve" : undefined;
}
