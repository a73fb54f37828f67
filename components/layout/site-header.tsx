import type { ReactNode } from "react";
import { Motif } from "@/components/layout/motif";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

/** `account` is what stands at the top right: the account switcher, or the doors in. */
export function SiteHeader({
  nav,
  account,
  homeHref = "/",
}: {
  nav?: ReactNode;
  account?: ReactNode;
  homeHref?: string;
}) {
  return (
    <header className="site-header">
      <div className="shell">
        <a href={homeHref} className="wordmark">
          <Motif className="h-8 w-10" />
          <span className="wordmark-name">Balorg</span>
          <VisuallyHidden>, accueil</VisuallyHidden>
        </a>
        {nav}
        {account && <div className="header-end">{account}</div>}
      </div>
    </header>
  );
}
