import type { Route } from "next";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

export function BackLink<T extends string>({ href, children = "Retour" }: { href: Route<T>; children?: ReactNode }) {
  return (
    <a href={href} className="back-link">
      <Icon name="arrow-left" />
      {children}
    </a>
  );
}
