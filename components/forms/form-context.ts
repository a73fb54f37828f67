"use client";

import { createContext } from "react";
import { emptyFormState, type FormState } from "@/lib/form-state";

/** What a form tells its fields. */
export const FormContext = createContext<{ state: FormState; pending: boolean; idPrefix: string | undefined }>({
  state: emptyFormState,
  pending: false,
  idPrefix: undefined,
});
