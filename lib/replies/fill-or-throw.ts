import { releaseBraces } from "@/lib/replies/braces";
import { VariableNotFilled } from "@/lib/replies/errors";
import { fillVariables } from "@/lib/replies/fill-variables";
import type { ReplyValues } from "@/lib/replies/variables";

/**
 * A text as it is kept and sent, all its variables replaced. Throws `VariableNotFilled`, at the field of the form that
 * holds the text, when one is unknown, empty or badly written.
 */
export function fillOrThrow(text: string, values: ReplyValues, field: string): string {
  const filled = fillVariables(text, values);
  if (filled.problems.length > 0) throw new VariableNotFilled(filled.problems, field);
  return releaseBraces(filled.text);
}
