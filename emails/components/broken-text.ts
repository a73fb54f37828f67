import { createElement, Fragment, type ReactNode } from "react";

/** The parts with a line break (`br`), or a place to break (`wbr`), between them. */
export function brokenText(parts: string[], at: "br" | "wbr"): ReactNode {
  const separator = createElement(at);
  const children = parts.flatMap((part, index) => (index === 0 ? part : [separator, part]));
  return createElement(Fragment, null, ...children);
}
