"use client";

import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { Field } from "@/components/forms/field";
import { comboboxKey } from "@/components/registers/combobox-key";
import { ComboboxOptions, optionId } from "@/components/registers/combobox-options";
import { ComboboxStatus } from "@/components/registers/combobox-status";
import { useRegisterSearch } from "@/components/registers/use-register-search";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { RegisterOption } from "@/lib/registers/search/register-option";

export type ComboboxProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  /** A route that answers `?q=` with `{ results: RegisterOption[] }`; it may hold other parameters already. */
  endpoint: string;
  defaultValue?: string | null | undefined;
  onPick: (option: RegisterOption) => void;
};

/**
 * A field that proposes what a register has, after the combobox pattern of WAI-ARIA: the focus stays in the field, and
 * nothing is chosen that was not pressed. Without JavaScript it is a plain field, whose form leads to a page of results.
 */
export function Combobox({ endpoint, onPick, ...field }: ComboboxProps) {
  const { answer, ask, forget } = useRegisterSearch(endpoint);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const options = answer?.options ?? [];
  const isShown = isOpen && options.length > 0;
  const isHydrated = useHydrated();

  const show = (to: number) => {
    setIsOpen(true);
    setActive(to);
  };
  const search = (event: FormEvent<HTMLInputElement>) => {
    if ((event.nativeEvent as InputEvent).isComposing) return;
    show(-1);
    ask(event.currentTarget.value);
  };
  const write = (text: string) => {
    if (input.current) input.current.value = text;
    setIsOpen(false);
    forget();
  };
  const pick = (option: RegisterOption) => {
    write(option.label);
    onPick(option);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const effect = comboboxKey(event.key, { isShown, active, count: options.length });
    const option = options[active];
    if (effect.kind === "nothing") return;
    event.preventDefault();
    if (effect.kind === "move") show(effect.to);
    else if (effect.kind === "pick" && option) pick(option);
    else if (effect.kind === "close") setIsOpen(false);
    else write("");
  };

  const pattern = isHydrated && {
    role: "combobox",
    "aria-autocomplete": "list" as const,
    "aria-expanded": isShown,
    "aria-controls": listId,
    "aria-activedescendant": isShown && active >= 0 ? optionId(listId, active) : undefined,
  };
  return (
    <div className="combobox">
      <Field
        {...field}
        {...pattern}
        ref={input}
        autoComplete="off"
        spellCheck={false}
        onInput={search}
        onCompositionEnd={search}
        onKeyDown={press}
        onClick={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
      />
      <ComboboxOptions
        id={listId}
        label={field.label}
        options={options}
        active={active}
        isShown={isShown}
        onPick={pick}
      />
      <ComboboxStatus answer={answer} isShown={isShown} />
    </div>
  );
}
