/** What a decision does, said before it is taken. */
export function EffectsList({ title, effects }: { title: string; effects: string[] }) {
  return (
    <section className="rounded-xl border border-line bg-surface p-4">
      <h2 className="text-lg">{title}</h2>
      <ul className="mt-2 grid list-disc gap-1 pl-5">
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
    </section>
  );
}
