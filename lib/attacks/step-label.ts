const labels: Record<string, string> = {
  password: "Mot de passe",
  code: "Code par mail",
  factor: "Second facteur",
};

/** A step where secrets are guessed, as the operator reads it. */
export function stepLabel(step: string): string {
  return labels[step] ?? step;
}
