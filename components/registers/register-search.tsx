"use client";

import { type ReactNode, useRef } from "react";
import { SubmitButton } from "@/components/forms/submit-button";
import { Combobox } from "@/components/registers/combobox";
import type { RegisterOption } from "@/lib/registers/search/register-option";

/**
 * Looks a structure or a person up from the form that it fills in: what is typed there is sent, hence saved, first.
 * Without JavaScript the button leads to a page of results.
 */
export function RegisterSearch({ label, hint, endpoint }: { label: string; hint: ReactNode; endpoint: string }) {
  const picked = useRef<HTMLButtonElement>(null);
  const pick = ({ value }: RegisterOption) => {
    const button = picked.current;
    if (!button) return;
    button.value = value;
    button.form?.requestSubmit(button);
    button.value = "";
  };
  return (
    <>
      {/* The first button of a form is the one that Enter presses, in whichever field: not «Rechercher». */}
      <button ref={picked} type="submit" name="pick" value="" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <Combobox name="search" label={label} hint={hint} endpoint={endpoint} onPick={pick} />
      <div>
        <SubmitButton variant="secondary" name="intent" value="search" pendingLabel="Recherche…">
          Rechercher
        </SubmitButton>
      </div>
    </>
  );
}
