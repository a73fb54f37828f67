"use client";

import { useContext } from "react";
import { fieldId } from "@/components/forms/field-id";
import { FormContext } from "@/components/forms/form-context";

/** What the form knows of one field: its ids, what was typed last time and what is wrong with it. */
export function useField(name: string, hasHint: boolean, hasNote = false) {
  const { state, idPrefix } = useContext(FormContext);
  const id = fieldId(name, idPrefix);
  const errors = state.fieldErrors?.[name] ?? [];
  const invalid = errors.length > 0;
  const descriptions = [hasHint && `${id}-aide`, invalid && `${id}-erreur`, hasNote && `${id}-source`].filter(Boolean);
  const described = {
    ...(descriptions.length > 0 && { "aria-describedby": descriptions.join(" ") }),
    ...(invalid && { "aria-invalid": true }),
  };
  return { id, errors, described, answered: state.values !== undefined, typed: state.values?.[name] };
}

/** The text to show in a field: what was just typed, else what the draft holds. */
export function shownText(typed: string | string[] | undefined, defaultValue: string | null | undefined): string {
  return (typeof typed === "string" ? typed : defaultValue) ?? "";
}
