"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";

/** Proposes the address probably meant after a slip in a field of the same form. Never in the way of sending it. */
export function EmailSuggestion({ name }: { name: string }) {
  const anchor = useRef<HTMLDivElement>(null);
  const [suggestion, setSuggestion] = useState<string>();

  const input = () => anchor.current?.closest("form")?.elements.namedItem(name);

  useEffect(() => {
    const form = anchor.current?.closest("form");
    const check = async (event: Event) => {
      if (!(event.target instanceof HTMLInputElement) || event.target.name !== name) return;
      const { suggestEmail } = await import("@/lib/identifiers/suggest-email");
      setSuggestion(suggestEmail(event.target.value));
    };
    form?.addEventListener("change", check);
    return () => form?.removeEventListener("change", check);
  }, [name]);

  const accept = () => {
    const field = input();
    if (field instanceof HTMLInputElement && suggestion) {
      field.value = suggestion;
      field.focus();
    }
    setSuggestion(undefined);
  };

  return (
    <div role="status" ref={anchor} className={suggestion ? "hint" : "hidden"}>
      {suggestion && (
        <>
          Vouliez-vous écrire <strong>{suggestion}</strong> ?{" "}
          <Button variant="quiet" onClick={accept}>
            Corriger
          </Button>
        </>
      )}
    </div>
  );
}
