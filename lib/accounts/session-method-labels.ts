import type { SessionMethod } from "@/lib/accounts/session-method";

/** How a session was opened, in words. */
export const sessionMethodLabels = {
  password_and_code: "mot de passe et code par mail",
  registration: "création du compte",
  password_and_factor: "mot de passe et second facteur",
  password_and_trusted_browser: "mot de passe, navigateur de confiance",
  passkey: "clé d’accès",
  psc: "Pro Santé Connect",
} as const satisfies Record<SessionMethod, string>;
