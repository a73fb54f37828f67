import type { ReactNode } from "react";
import { Motif } from "@/components/layout/motif";

/** The band that opens the home page. It holds the h1, so it stands inside the page's main element. */
export function Hero({ title, children, actions }: { title: string; children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="hero">
      <div className="shell">
        <Motif className="hero-motif" />
        <h1>{title}</h1>
        <div className="hero-text">{children}</div>
        {actions && <div className="actions mt-8">{actions}</div>}
      </div>
    </div>
  );
}
