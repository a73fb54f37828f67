import type { ReactNode } from "react";
import type { Tone } from "@/components/ui/badge";

const shapes: Record<Tone, string> = {
  neutral: "M2 5h8v2H2Z",
  accent: "M6 1l5 5-5 5-5-5Z",
  info: "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Zm0 2v6a3 3 0 0 1 0-6Z",
  success: "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z",
  warning: "M6 1l5.5 10H.5Z",
  danger: "M1.5 1.5h9v9h-9Z",
};

/** A state in words, with a shape of its own so that colour is never alone to tell it. */
export function StatusBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`badge tone-${tone}`}>
      <svg viewBox="0 0 12 12" className="size-3" fill="currentColor" fillRule="evenodd" aria-hidden="true">
        <path d={shapes[tone]} />
      </svg>
      {children}
    </span>
  );
}
