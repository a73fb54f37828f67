import type { FormState } from "@/lib/form-state";
import { typedValues } from "@/lib/forms";
import type { SavedStep } from "@/lib/requests/write-step";

/** What a form shows again: all that was typed or filled in, and what is wrong with it. */
export function stateAfter({ errors, filledIn }: SavedStep, form: FormData): FormState {
  return { values: { ...typedValues(form), ...filledIn }, fieldErrors: errors };
}
