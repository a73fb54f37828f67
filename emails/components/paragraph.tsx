import type { ReactNode } from "react";
import { Text } from "react-email";
import { theme } from "./theme";

type Props = { quiet?: boolean; children: ReactNode };

export function Paragraph({ quiet = false, children }: Props) {
  return (
    <Text
      className={quiet ? "quiet" : "text"}
      style={{
        margin: "0 0 16px",
        color: quiet ? theme.quiet : theme.text,
        fontSize: quiet ? 14 : 16,
        lineHeight: quiet ? "21px" : "25px",
        overflowWrap: "anywhere",
      }}
    >
      {children}
    </Text>
  );
}
