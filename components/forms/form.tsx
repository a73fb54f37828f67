"use client";

import { type ReactNode, type SubmitEvent, useActionState, useEffect, useRef } from "react";
import { ErrorSummary } from "@/components/forms/error-summary";
import { FormContext } from "@/components/forms/form-context";
import { survivableAction } from "@/components/forms/survivable-action";
import { Alert } from "@/components/ui/alert";
import { useHydrated } from "@/components/ui/use-hydrated";
import { emptyFormState, type FormAction, type FormState } from "@/lib/form-state";

/** A form and its action: what is wrong on top, what was typed kept, sent once however often it is pressed. */
export function Form({
  action,
  initialState = emptyFormState,
  idPrefix,
  className = "",
  children,
}: {
  action: FormAction;
  initialState?: FormState;
  idPrefix?: string | undefined;
  className?: string;
  children: ReactNode;
}) {
  // Only once hydrated: a page without script needs the server's own action in its form.
  const survivable = useHydrated() ? survivableAction(action) : action;
  const [state, send, pending] = useActionState(survivable, initialState);
  const summary = useRef<HTMLDivElement>(null);
  const sent = useRef(false);

  useEffect(() => {
    if (pending) return;
    sent.current = false;
    if (state.formError || state.fieldErrors) summary.current?.focus();
  }, [state, pending]);

  const sendOnce = (event: SubmitEvent) => {
    // Shown in a frame beside: the form itself is still to be sent.
    if (event.nativeEvent.submitter?.hasAttribute("formtarget")) return;
    if (sent.current) event.preventDefault();
    sent.current = true;
  };

  return (
    <FormContext value={{ state, pending, idPrefix }}>
      <form action={send} onSubmit={sendOnce} noValidate className={`form ${className}`}>
        {state.notice && (
          <Alert kind="success" live>
            {state.notice}
          </Alert>
        )}
        <ErrorSummary
          ref={summary}
          fieldErrors={state.fieldErrors}
          formError={state.formError}
          formDetails={state.formDetails}
          idPrefix={idPrefix}
        />
        <p className="required-note">Les champs marqués d’un * sont obligatoires.</p>
        {children}
      </form>
    </FormContext>
  );
}
