import type { ReactNode } from "react";
import { Button, Section } from "react-email";
import { theme } from "./theme";

export function EmailButton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Section style={{ padding: "8px 0 24px" }}>
      <Button
        href={href}
        className="button"
        style={{
          padding: "14px 24px",
          backgroundColor: theme.accent,
          borderRadius: 6,
          color: theme.onAccent,
          fontSize: 16,
          fontWeight: 600,
        }}
      >
        {children}
      </Button>
    </Section>
  );
}
