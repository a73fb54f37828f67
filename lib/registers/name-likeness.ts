import { isOneTypoApart } from "@/lib/registers/one-typo-apart";
import { searchWords } from "@/lib/registers/search-words";

/** Words of the names of structures that tell none from another: articles, legal forms, and the word itself. */
const common = new Set(
  "aux des les sur pharmacie pharmacies officine grande selarl selas selasu sarl sas sasu eurl snc sel \
spfpl societe cabinet centre".split(" "),
);

/**
 * How alike two names of structures are, from 0 to 1: the share of words that both have, one typo in each forgiven, in
 * any order. «Phie Saint-Jacques» and «PHARMACIE ST JACQUES» are the same. Words that tell nothing count only where a
 * name has no other («Pharmacie du Centre»).
 */
export function nameLikeness(one: string, other: string): number {
  const telling = [one, other].map((name) => words(name).filter((word) => !common.has(word)));
  const [left = [], right = []] = telling.every((found) => found.length > 0) ? telling : [words(one), words(other)];
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  for (const word of left) {
    const found = rest.findIndex((candidate) => isOneTypoApart(word, candidate));
    if (found >= 0) rest.splice(found, 1);
  }
  return (2 * (right.length - rest.length)) / (left.length + right.length);
}

/** Each once; those of two letters are articles, or figures that two names share by chance. */
function words(name: string): string[] {
  return [...new Set(searchWords(name))].filter((word) => word.length > 2);
}
