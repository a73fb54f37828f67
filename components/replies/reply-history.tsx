import { ReplyWriting } from "@/components/replies/reply-writing";
import { WordDifference } from "@/components/review/word-difference";
import type { ReplyVersion } from "@/lib/replies/reply-history";

const acts: Record<ReplyVersion["act"], string | undefined> = {
  started: undefined,
  created: "Texte écrit",
  changed: "Texte modifié",
  archived: "Texte archivé",
  restored: "Texte remis en service",
};

/** Every version, the latest first, with the words that it took away and those that it brought. */
export function ReplyHistory({ versions }: { versions: ReplyVersion[] }) {
  return (
    <ol className="grid gap-4">
      {versions.map((reply) => (
        <li key={reply.version} className="border-line border-l-4 pl-4">
          <p>
            <ReplyWriting reply={reply} />
          </p>
          {acts[reply.act] && <p className="hint">{acts[reply.act]}</p>}
          {reply.differences.map(({ label, pairs }) => (
            <div key={label} className="mt-2 wrap-anywhere">
              <p className="font-semibold">{label}</p>
              <WordDifference pairs={pairs} typedLabel="Avant" source="Après" />
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
