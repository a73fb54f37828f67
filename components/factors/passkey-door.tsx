import type { ReactNode } from "react";
import { PasskeyButton } from "@/components/factors/passkey-button";
import { Form } from "@/components/forms/form";
import type { FormAction } from "@/lib/form-state";

/** The way in by a passkey alone. `children` are what the form carries along, hidden. */
export function PasskeyDoor({ action, children }: { action: FormAction; children?: ReactNode }) {
  return (
    <section className="border-line mt-10 border-t pt-6" aria-labelledby="cle-d-acces">
      <h2 id="cle-d-acces">Avec une clé d’accès</h2>
      <p className="mt-2 mb-4">Si vous en avez ajouté une à votre compte&nbsp;: ni mot de passe, ni code.</p>
      <Form action={action} idPrefix="cle">
        {children}
        <PasskeyButton purpose="connexion" variant="secondary">
          Se connecter avec une clé d’accès
        </PasskeyButton>
      </Form>
    </section>
  );
}
