"use client";

import { useContext } from "react";
import { FormContext } from "@/components/forms/form-context";
import { ButtonLink } from "@/components/ui/button-link";

/** The way to the request as it now is, once a decision was refused as a whole: it changed, or a colleague was faster. */
export function ReadAgain({ requestId }: { requestId: string }) {
  const { state } = useContext(FormContext);
  if (!state.formError) return null;
  return (
    <div className="actions">
      <ButtonLink href={`/instruction/${requestId}`} variant="secondary">
        Relire la demande
      </ButtonLink>
    </div>
  );
}
