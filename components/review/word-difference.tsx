type Pair = { typed: string | null; register: string | null };
type Side = keyof Pair;

type Props = {
  pairs: Pair[];
  /** What the register is called. */
  source: string;
  typedLabel?: string;
};

/** Two texts one above the other, the words that only one of them has being marked. */
export function WordDifference({ pairs, source, typedLabel = "Saisi" }: Props) {
  return (
    <dl className="mt-1 grid wrap-anywhere gap-x-3 sm:grid-cols-[max-content_1fr]">
      <dt className="hint">{typedLabel}</dt>
      <dd className="min-w-0">
        <Words pairs={pairs} side="typed" other="register" />
      </dd>
      <dt className="hint">{source}</dt>
      <dd className="min-w-0">
        <Words pairs={pairs} side="register" other="typed" />
      </dd>
    </dl>
  );
}

function Words({ pairs, side, other }: { pairs: Pair[]; side: Side; other: Side }) {
  const words = pairs.filter((pair) => pair[side] !== null);
  return words.map((pair, index) => {
    const word = pair[side] ?? "";
    const space = /['’-]$/.test(word) || index === words.length - 1 ? "" : " ";
    // The same word may come twice: its place tells it apart.
    const key = `${index} ${word}`;
    if (pair[other] !== null) return <span key={key}>{word + space}</span>;
    return (
      <span key={key}>
        <mark className="word-alone">{word}</mark>
        {space}
      </span>
    );
  });
}
