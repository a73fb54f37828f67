import type { VariableProblem } from "@/lib/replies/fill-variables";

/** What is wrong with a variable and what to do, as a French sentence. */
export function problemSentence({ kind, written }: VariableProblem): string {
  const quoted = `«\u00a0${written}\u00a0»`;
  if (kind === "empty") {
    return `La demande ne dit rien pour la variable ${quoted}\u00a0: remplacez-la par vos mots, ou retirez-la.`;
  }
  if (kind === "unknown") {
    return `La variable ${quoted} n’existe pas\u00a0: corrigez son nom, ou remplacez-la par vos mots.`;
  }
  return `${quoted} n’est pas une variable complète\u00a0: mettez deux accolades de chaque côté de son nom, ou retirez-les.`;
}
