import type { ReactNode } from "react";
import { Link } from "react-email";
import { theme } from "./theme";

export function EmailLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="link"
      style={{ color: theme.accent, textDecoration: "underline", overflowWrap: "anywhere" }}
    >
      {children}
    </Link>
  );
}
