"use client";

import { startAuthentication, startRegistration } from "@simplewebauthn/browser";
import { type MouseEvent, useContext, useRef, useState } from "react";
import { passkeyTrouble } from "@/components/factors/passkey-trouble";
import { FormActions } from "@/components/forms/form-actions";
import { FormContext } from "@/components/forms/form-context";
import { Button, type ButtonVariant } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";

type Props = {
  purpose: "ajout" | "connexion" | "facteur" | "preuve";
  variant?: ButtonVariant;
  children: string;
};

/** Asks the browser for a passkey, then sends the form around it with the answer. */
export function PasskeyButton({ purpose, variant = "primary", children }: Props) {
  const { pending } = useContext(FormContext);
  const field = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<string>();
  const [asking, setAsking] = useState(false);
  const canAsk = useHydrated();

  const ask = async ({ currentTarget: { form } }: MouseEvent<HTMLButtonElement>) => {
    if (asking || pending || !field.current) return;
    setAsking(true);
    setTrouble(undefined);
    try {
      field.current.value = JSON.stringify(await answerTo(purpose));
      form?.requestSubmit();
    } catch (error) {
      setTrouble(passkeyTrouble(error));
    }
    setAsking(false);
  };

  return (
    <>
      <input type="hidden" name="response" ref={field} />
      {canAsk ? (
        <FormActions>
          <Button variant={variant} onClick={ask} aria-disabled={asking || pending}>
            {asking || pending ? "En attente de votre appareil…" : children}
          </Button>
        </FormActions>
      ) : (
        <p className="text-muted">Une clé d’accès demande un navigateur récent, avec JavaScript activé.</p>
      )}
      {trouble && (
        <p role="alert" className="field-error">
          {trouble}
        </p>
      )}
    </>
  );
}

async function answerTo(purpose: Props["purpose"]) {
  const response = await fetch(`/api/cles-d-acces?pour=${purpose}`, { method: "POST" });
  const optionsJSON = await response.json();
  if (!response.ok) throw new Error(optionsJSON.message, { cause: "site" });
  return purpose === "ajout" ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON });
}
