import { PasswordField } from "@/components/forms/password-field";
import { minPasswordLength } from "@/lib/accounts/password-length";

/** A password being chosen, with the one rule that counts. */
export function NewPasswordField({ label = "Mot de passe" }: { label?: string }) {
  return (
    <PasswordField
      name="newPassword"
      label={label}
      autoComplete="new-password"
      hint={`${minPasswordLength} caractères au moins, de votre choix. Quatre mots sans rapport entre eux font un bon mot de passe, facile à retenir.`}
    />
  );
}
