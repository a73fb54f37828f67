import type { Registration } from "@/db/queries/registrations";

type Progress = Pick<Registration, "email" | "emailProvedAt" | "kind" | "firstName" | "lastName" | "professionCode">;

/** The steps in their order, each with its page. */
export const registrationSteps = [
  { name: "email", label: "Adresse mail", href: "/inscription/individuel" },
  { name: "code", label: "Code", href: "/inscription/individuel/code" },
  { name: "identity", label: "Identité", href: "/inscription/individuel/identite" },
  { name: "password", label: "Mot de passe", href: "/inscription/individuel/mot-de-passe" },
] as const;

export type RegistrationStep = (typeof registrationSteps)[number]["name"];

/** The first step that still has to be done; the last one ends the registration. */
export function firstIncompleteStep(progress: Progress): RegistrationStep {
  if (!progress.email) return "email";
  if (!progress.emailProvedAt) return "code";
  return hasIdentity(progress) ? "password" : "identity";
}

/** Whether the page of a step may be shown: every step before it is done. */
export function isReached(progress: Progress, step: RegistrationStep): boolean {
  return positionOf(step) <= positionOf(firstIncompleteStep(progress));
}

/** The page of a step. */
export function stepHref(step: RegistrationStep) {
  return registrationSteps[positionOf(step)]?.href ?? "/inscription/individuel";
}

function positionOf(step: RegistrationStep): number {
  return registrationSteps.findIndex(({ name }) => name === step);
}

function hasIdentity({ kind, firstName, lastName, professionCode }: Progress): boolean {
  return Boolean(kind && firstName && lastName && professionCode);
}
