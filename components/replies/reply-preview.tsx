"use client";

import { useContext, useEffect, useRef, useState } from "react";
import { FormContext } from "@/components/forms/form-context";
import { SubmitButton } from "@/components/forms/submit-button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { releaseBraces } from "@/lib/replies/braces";
import { fillVariables } from "@/lib/replies/fill-variables";
import { problemSentence } from "@/lib/replies/problem-sentence";
import type { ReplyValues } from "@/lib/replies/variables";

/** What the text of the form will look like, on an example; without JavaScript, once its button is pressed. */
export function ReplyPreview({ saved, example }: { saved: string; example: ReplyValues }) {
  const { state } = useContext(FormContext);
  const root = useRef<HTMLElement>(null);
  const [typed, setTyped] = useState<string>();
  const isHydrated = useHydrated();
  useEffect(() => {
    const form = root.current?.closest("form");
    const read = () => {
      const area = form?.elements.namedItem("body");
      if (area instanceof HTMLTextAreaElement) setTyped(area.value);
    };
    // What was typed before this script ran counts too.
    read();
    form?.addEventListener("input", read);
    return () => form?.removeEventListener("input", read);
  }, []);

  const sent = state.values?.body;
  const { text, problems } = fillVariables(typed ?? (typeof sent === "string" ? sent : saved), example);
  return (
    <section ref={root} className="grid gap-3 rounded-xl border border-line bg-surface p-4">
      <h2 className="text-lg">Aperçu</h2>
      <p className="hint">Sur une demande d’exemple, celle de la {example.structure}.</p>
      <p className="whitespace-pre-line wrap-anywhere">{releaseBraces(text) || "Rien à montrer pour l’instant."}</p>
      <div role="status" className="grid gap-1 font-semibold text-danger">
        {[...new Set(problems.map(problemSentence))].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {!isHydrated && (
        <div>
          <SubmitButton variant="secondary" name="intent" value="preview" pendingLabel="Aperçu…">
            Actualiser l’aperçu
          </SubmitButton>
        </div>
      )}
    </section>
  );
}
