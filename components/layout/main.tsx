import type { ReactNode } from "react";

/** What the page is about, once a page: narrow to read and to fill in, wide for tables. */
export function Main({ width = "narrow", children }: { width?: "narrow" | "wide"; children: ReactNode }) {
  return (
    <main id="contenu" tabIndex={-1} className={`shell shell-${width} main`}>
      {children}
    </main>
  );
}
