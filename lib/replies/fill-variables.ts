import { guardBraces } from "@/lib/replies/braces";
import { findReplyVariable, type ReplyValues } from "@/lib/replies/variables";

/** What keeps a text from leaving: `written` is the variable as it stands in the text. */
export type VariableProblem = { kind: "unknown" | "empty" | "unfinished"; written: string };

const variables = /\{\{([^{}]{0,80})\}\}/g;
const stray = /\{\{.{0,30}|\S{0,30}\}\}/;

/**
 * A text with its variables replaced, once: what a value holds is never read as a variable, even when the text is filled
 * again. What can't be replaced stays as it is written, and is listed.
 */
export function fillVariables(text: string, values: ReplyValues): { text: string; problems: VariableProblem[] } {
  const problems: VariableProblem[] = [];
  const filled = text.replace(variables, (written, name: string) => {
    const variable = findReplyVariable(name);
    const value = variable && values[variable].trim();
    if (value) return guardBraces(value);
    problems.push({ kind: variable ? "empty" : "unknown", written });
    return written;
  });
  const unfinished = text.replace(variables, " ").match(stray)?.[0];
  if (unfinished) problems.push({ kind: "unfinished", written: unfinished.trim() });
  return { text: filled, problems };
}
