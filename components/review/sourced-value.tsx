import type { ReactNode } from "react";
import { WordDifference } from "@/components/review/word-difference";
import { wordDifference } from "@/lib/registers/checks/word-difference";
import type { Origin } from "@/lib/registers/fill/origins";
import { isSameText } from "@/lib/registers/fill/same-text";
import { searchWords } from "@/lib/registers/search-words";

type Props = {
  /** As it is shown. */
  text: string;
  /** What the register said when the applicant picked there; what it says of the same number now. */
  picked: Origin | undefined;
  now: Origin | undefined;
  children: ReactNode;
};

const key = (word: string) => searchWords(word).join("");

/** A value with what the register says of it: whence it comes, that it says the same, or the words that differ. */
export function SourcedValue({ text, picked, now, children }: Props) {
  const origin = picked ?? now;
  if (!origin) return children;
  if (isSameText(text, origin.shown)) {
    return (
      <>
        {children}
        <span className="hint block">{picked ? `d’après ${origin.source}` : `comme dans ${origin.source}`}</span>
      </>
    );
  }
  return (
    <>
      {children || "Effacé"}
      <span className="hint block">{picked ? "modifié par le demandeur" : "diffère du registre"}</span>
      <WordDifference pairs={wordDifference(text, origin.shown, key)} source={origin.source} />
    </>
  );
}
