const troubles: Record<string, string> = {
  AbortError: "Vous avez interrompu la demande. Recommencez quand vous voulez.",
  NotAllowedError: "Votre appareil n’a pas répondu, ou vous avez refusé. Recommencez quand vous voulez.",
  InvalidStateError: "Cet appareil a déjà une clé d’accès pour ce compte.",
  NotSupportedError: "Cet appareil ne sait pas faire de clé d’accès. Utilisez une application de codes.",
  ConstraintError:
    "Cet appareil ne peut pas vérifier que c’est vous (code, empreinte ou visage). Utilisez une application de codes.",
};

/** What to tell somebody whose passkey was not made or not used; the site’s own refusals come with their sentence. */
export function passkeyTrouble(error: unknown): string {
  if (error instanceof Error && error.cause === "site") return error.message;
  const known = error instanceof Error ? troubles[error.name] : undefined;
  return known ?? "La clé d’accès n’a pas pu être utilisée. Vérifiez votre connexion, puis recommencez.";
}
