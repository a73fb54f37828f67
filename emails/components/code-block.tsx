import { Section, Text } from "react-email";
import { theme } from "./theme";

/** The digits stay together, so that they are copied in one go; only the drawing spaces them. */
export function CodeBlock({ code }: { code: string }) {
  return (
    <Section
      className="panel"
      style={{
        padding: "18px 8px",
        marginBottom: 20,
        backgroundColor: theme.panel,
        border: `1px solid ${theme.line}`,
        borderRadius: 6,
      }}
    >
      <Text
        className="text"
        style={{
          margin: 0,
          color: theme.text,
          fontFamily: theme.codeFont,
          fontSize: 34,
          fontWeight: 700,
          letterSpacing: "0.2em",
          lineHeight: "42px",
          textAlign: "center",
        }}
      >
        {code}
      </Text>
    </Section>
  );
}
