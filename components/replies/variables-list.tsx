"use client";

import { useRef } from "react";
import { insertAtCaret } from "@/components/replies/insert-at-caret";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { type ReplyValues, type ReplyVariable, replyVariableNames, writtenVariable } from "@/lib/replies/variables";

const variables = Object.keys(replyVariableNames) as ReplyVariable[];

/** Every variable, how it is written and what it says on the example. */
export function VariablesList({ example }: { example: ReplyValues }) {
  const root = useRef<HTMLDetailsElement>(null);
  const isHydrated = useHydrated();
  const insert = (variable: ReplyVariable) => {
    const area = root.current?.closest("form")?.elements.namedItem("body");
    if (area instanceof HTMLTextAreaElement) insertAtCaret(area, writtenVariable(variable));
  };
  return (
    <details ref={root}>
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">Variables</summary>
      <ul className="grid">
        {variables.map((variable) => (
          <li key={variable} className="flex items-center justify-between gap-3 border-line border-t py-2">
            <div className="min-w-0 wrap-anywhere">
              <code>{writtenVariable(variable)}</code>
              <p className="hint">
                {replyVariableNames[variable].label}&nbsp;: {example[variable]}
              </p>
            </div>
            {isHydrated && (
              <Button variant="quiet" onClick={() => insert(variable)}>
                Insérer
                <VisuallyHidden> la variable {replyVariableNames[variable].name}</VisuallyHidden>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
