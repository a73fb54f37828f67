import type { ReactNode } from "react";
import { Section, Text } from "react-email";
import { theme } from "./theme";

export type Fact = { label: string; value: ReactNode };

/** Each label above its value: a narrow screen and a text version read the same. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <Section
      className="panel"
      style={{
        padding: "14px 16px 4px",
        marginBottom: 20,
        backgroundColor: theme.panel,
        border: `1px solid ${theme.line}`,
        borderRadius: 6,
      }}
    >
      {facts.map(({ label, value }) => (
        <Text
          key={label}
          className="text"
          style={{
            margin: "0 0 10px",
            color: theme.text,
            fontSize: 16,
            lineHeight: "23px",
            overflowWrap: "anywhere",
          }}
        >
          <span className="quiet" style={{ color: theme.quiet, fontSize: 14 }}>
            {label}&nbsp;:
          </span>
          <br />
          <strong>{value}</strong>
        </Text>
      ))}
    </Section>
  );
}
