"use client";

import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import { comboboxKey } from "@/components/registers/combobox-key";
import { ComboboxOptions, optionId } from "@/components/registers/combobox-options";
import { useHydrated } from "@/components/ui/use-hydrated";
import { type Completion, completeQuery, type Vocabulary } from "@/lib/review/queue/query/complete-query";
import { longestQuery } from "@/lib/review/queue/query/parse-query";

/**
 * The search of the queue, which proposes filters and their values after the combobox pattern of WAI-ARIA; nothing is
 * written that was not picked. Without JavaScript it is a plain field.
 */
export function QueryField({ defaultValue, vocabulary }: { defaultValue: string; vocabulary: Vocabulary }) {
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<ReturnType<typeof completeQuery>>();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const listId = useId();
  const isHydrated = useHydrated();
  const options = found?.options ?? [];
  const isShown = isOpen && options.length > 0;

  const complete = ({ value, selectionEnd }: HTMLInputElement) => {
    const next = completeQuery(value, selectionEnd ?? value.length, vocabulary);
    setFound(next);
    return next;
  };
  const type = (event: FormEvent<HTMLInputElement>) => {
    if ((event.nativeEvent as InputEvent).isComposing) return;
    setIsOpen(complete(event.currentTarget).isTyping);
    setActive(-1);
  };
  const pick = ({ value }: Completion) => {
    if (!input.current || !found) return;
    input.current.setRangeText(value, found.start, found.end, "end");
    const { options: next } = complete(input.current);
    setIsOpen(value.endsWith(":") && next.length > 0);
    setActive(-1);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const offered = isShown ? options : complete(event.currentTarget).options;
    const effect = comboboxKey(event.key, { isShown, active, count: offered.length });
    const option = offered[active];
    if (effect.kind === "nothing" || effect.kind === "clear") return;
    event.preventDefault();
    if (effect.kind === "pick" && option) return pick(option);
    setIsOpen(effect.kind === "move");
    if (effect.kind === "move") setActive(effect.to);
  };

  const pattern = isHydrated && {
    role: "combobox",
    "aria-autocomplete": "list" as const,
    "aria-expanded": isShown,
    "aria-controls": listId,
    "aria-activedescendant": isShown && active >= 0 ? optionId(listId, active) : undefined,
  };
  return (
    <div className="field min-w-0 flex-[1_1_20rem]">
      <label htmlFor="recherche" className="label">
        Rechercher une demande
      </label>
      <div className="combobox">
        <input
          {...pattern}
          ref={input}
          id="recherche"
          name="q"
          type="search"
          defaultValue={defaultValue}
          maxLength={longestQuery}
          className="control"
          aria-describedby="recherche-aide"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          data-shortcut="/"
          aria-keyshortcuts="/"
          onInput={type}
          onCompositionEnd={type}
          onKeyDown={press}
          onBlur={() => setIsOpen(false)}
        />
        <ComboboxOptions
          id={listId}
          label="Filtres proposés"
          options={options}
          active={active}
          isShown={isShown}
          onPick={pick}
        />
        <p role="status" className="sr-only">
          {isShown && counted(options.length)}
        </p>
      </div>
    </div>
  );
}

function counted(count: number): string {
  return `${count > 1 ? `${count} propositions` : "1 proposition"}. Flèches haut et bas pour les parcourir, Entrée pour choisir.`;
}
