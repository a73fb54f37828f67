import type { Reply } from "@/lib/replies/reply";
import { refusalReasonLabels } from "@/lib/requests/refusal-reasons";
import { reviewFieldLabels } from "@/lib/review/field-labels";

/** What a text fills in beside itself, in words; blank when it fills in nothing else. */
export function filledBeside({ refusalReason, fields }: Pick<Reply, "refusalReason" | "fields">): string {
  if (refusalReason) return refusalReasonLabels[refusalReason];
  return fields.map((field) => reviewFieldLabels[field]).join(", ");
}
