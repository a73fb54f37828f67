"use client";

import { type MouseEvent, useContext, useEffect, useRef, useState } from "react";
import { fieldId } from "@/components/forms/field-id";
import { FormContext } from "@/components/forms/form-context";
import { useHydrated } from "@/components/ui/use-hydrated";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Origin } from "@/lib/registers/fill/origins";
import { isSameText } from "@/lib/registers/fill/same-text";

type Control = HTMLInputElement | HTMLSelectElement;

/** Where the value of a field comes from: the register, or the person, with the way to take the register’s again. */
export function FieldOrigin({
  name,
  label,
  saved,
  origin: { source, written, shown },
  isStep = true,
}: {
  name: string;
  label: string;
  saved: string | null;
  origin: Origin;
  /** Whether sending the form only saves it: then the value can be taken again without a script too. */
  isStep?: boolean | undefined;
}) {
  const { state, idPrefix } = useContext(FormContext);
  const note = useRef<HTMLDivElement>(null);
  const [typing, setTyping] = useState<{ during: typeof state; value: string }>();

  useEffect(() => {
    const form = note.current?.closest("form");
    const read = ({ target }: Event) => {
      if ((target as Control).name === name) setTyping({ during: state, value: (target as Control).value });
    };
    form?.addEventListener("input", read);
    return () => form?.removeEventListener("input", read);
  }, [name, state]);

  const typed = typing?.during === state ? typing.value : (state.values?.[name] ?? saved);
  const text = typeof typed === "string" ? typed : "";
  const isHydrated = useHydrated();
  const isTheirs = isSameText(text, written);

  const takeAgain = (event: MouseEvent<HTMLButtonElement>) => {
    const control = event.currentTarget.form?.elements.namedItem(name);
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) return;
    event.preventDefault();
    control.value = written;
    control.dispatchEvent(new InputEvent("input", { bubbles: true }));
    control.focus();
  };

  return (
    <div ref={note} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <p id={`${fieldId(name, idPrefix)}-source`} className="hint">
        {isTheirs ? `d’après ${source}` : `${text.trim() ? "modifié" : "effacé"} par vous ; ${source} : ${shown}`}
      </p>
      {!isTheirs && (isStep || isHydrated) && (
        <button
          type={isStep ? "submit" : "button"}
          name="retake"
          value={name}
          onClick={takeAgain}
          className="button button-quiet"
        >
          Reprendre cette valeur<VisuallyHidden> pour « {label} »</VisuallyHidden>
        </button>
      )}
    </div>
  );
}
