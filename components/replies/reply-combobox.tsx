"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import { Field } from "@/components/forms/field";
import { comboboxKey } from "@/components/registers/combobox-key";
import { ComboboxOptions, optionId } from "@/components/registers/combobox-options";
import { searchReplies } from "@/lib/replies/search-replies";
import type { UsableReply } from "@/lib/replies/usable-reply";

type Props = { label: string; hint: string; replies: UsableReply[]; onPick: (reply: UsableReply) => void };

/** A field that finds a text by its words, after the combobox pattern of WAI-ARIA: the focus stays in the field. */
export function ReplyCombobox({ label, hint, replies, onPick }: Props) {
  const [typed, setTyped] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const found = searchReplies(replies, typed);
  const isShown = isOpen && found.length > 0;

  const show = (to: number) => {
    setIsOpen(true);
    setActive(to);
  };
  const clear = () => {
    if (input.current) input.current.value = "";
    setTyped("");
    setIsOpen(false);
  };
  const pick = (slug: string | undefined) => {
    const reply = replies.find((one) => one.slug === slug);
    if (!reply) return;
    clear();
    onPick(reply);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const effect = comboboxKey(event.key, { isShown, active, count: found.length });
    // Enter inserts what is searched for: it must not send the decision that the field stands in.
    if (effect.kind === "nothing" && event.key !== "Enter") return;
    if (effect.kind === "clear" && typed === "") return;
    event.preventDefault();
    if (effect.kind === "move") show(effect.to);
    else if (effect.kind === "close") setIsOpen(false);
    else if (effect.kind === "clear") clear();
    else if (isShown) pick(found[typed === "" ? active : Math.max(active, 0)]?.slug);
  };

  return (
    <div className="combobox">
      <Field
        name="replySearch"
        label={label}
        hint={hint}
        ref={input}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && active >= 0 ? optionId(listId, active) : undefined}
        autoComplete="off"
        spellCheck={false}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          show(-1);
        }}
        onKeyDown={press}
        onClick={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
      />
      <ComboboxOptions
        id={listId}
        label={label}
        options={found.map(({ slug, title, body }) => ({ value: slug, label: title, detail: excerpt(body) }))}
        active={active}
        isShown={isShown}
        onPick={({ value }) => pick(value)}
      />
      <div role="status" className={found.length > 0 ? "sr-only" : "hint"}>
        {status(found.length, isOpen)}
      </div>
    </div>
  );
}

/** Its first words, without the greeting that most begin with. */
function excerpt(body: string): string {
  const text = body.replace(/^Bonjour,?\s+/, "");
  return text.length > 110 ? `${text.slice(0, 110).replace(/\s+\S*$/, "")}…` : text;
}

function status(count: number, isOpen: boolean): string | false {
  if (count === 0) return "Aucun texte ne correspond : essayez un autre mot.";
  if (!isOpen) return false;
  return `${count > 1 ? `${count} textes` : "1 texte"}. Flèches haut et bas pour les parcourir, Entrée pour insérer.`;
}
