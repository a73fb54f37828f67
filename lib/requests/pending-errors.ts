import { readFields } from "@/lib/requests/read-fields";
import { type DraftStep, stepFields, stepInputs } from "@/lib/requests/steps";

/**
 * What is wrong in a step as a draft holds it from an earlier visit, so that its page says it again: in the wrong values
 * only, or in the blank ones as well.
 */
export function pendingErrors(
  step: DraftStep,
  draft: Record<string, unknown>,
  pending: Record<string, string>,
  { blankOnes }: { blankOnes: boolean },
): Record<string, string[]> {
  const { errors } = readFields(stepFields[step], { ...draft, ...pending });
  const all: Record<string, string[]> = {
    ...errors,
    ...("regionCode" in pending && { regionCode: ["Choisissez une région ouverte à l’inscription."] }),
  };
  const names = stepInputs(step).filter((name) => name in all && (blankOnes || name in pending));
  return Object.fromEntries(names.map((name) => [name, all[name] ?? []]));
}
