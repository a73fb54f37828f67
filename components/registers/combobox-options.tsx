"use client";

import { useEffect, useRef } from "react";
import type { RegisterOption } from "@/lib/registers/search/register-option";

export function optionId(listId: string, position: number): string {
  return `${listId}-${position}`;
}

type Props = {
  id: string;
  label: string;
  options: RegisterOption[];
  active: number;
  isShown: boolean;
  onPick: (option: RegisterOption) => void;
};

/** The list of a combobox. The field keeps the focus, hence the keyboard: a press must not take it away. */
export function ComboboxOptions({ id, label, options, active, isShown, onPick }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown) list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active, isShown]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      hidden={!isShown}
      className="combobox-options"
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.map((option, position) => (
        <button
          key={option.value}
          type="button"
          id={optionId(id, position)}
          role="option"
          tabIndex={-1}
          aria-selected={position === active}
          className="combobox-option"
          onClick={() => onPick(option)}
        >
          <span className="combobox-label">{option.label}</span> <span className="hint">{option.detail}</span>
        </button>
      ))}
    </div>
  );
}
