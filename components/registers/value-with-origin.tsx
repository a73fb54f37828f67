import type { ReactNode } from "react";
import type { Origin } from "@/lib/registers/fill/origins";
import { isSameText } from "@/lib/registers/fill/same-text";

type Props = {
  /** As it is shown. */
  text: string;
  origin: Origin | undefined;
  children?: ReactNode;
};

/** A value of a request with where it comes from, and what the register says when it says otherwise. */
export function ValueWithOrigin({ text, origin, children = text }: Props) {
  if (!origin) return children;
  const isTheirs = isSameText(text, origin.shown);
  return (
    <>
      {children || "Effacé"}
      <span className="hint block">
        {isTheirs ? `d’après ${origin.source}` : `modifié par vous ; ${origin.source} : ${origin.shown}`}
      </span>
    </>
  );
}
