import { searchWords } from "@/lib/registers/search-words";

type Searched = { title: string; body: string };

/** The texts that hold every word typed, or begin one with it, those whose title does first. */
export function searchReplies<T extends Searched>(replies: readonly T[], typed: string): T[] {
  const sought = searchWords(typed);
  const inTitle = replies.filter(({ title }) => holds(title, sought));
  const elsewhere = replies.filter(
    (reply) => !inTitle.includes(reply) && holds(`${reply.title} ${reply.body}`, sought),
  );
  return [...inTitle, ...elsewhere];
}

function holds(text: string, sought: string[]): boolean {
  const words = searchWords(text);
  return sought.every((word) => words.some((candidate) => candidate.startsWith(word)));
}
