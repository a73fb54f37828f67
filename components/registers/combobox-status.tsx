import type { SearchAnswer } from "@/components/registers/use-register-search";

/** What came of a search, in words: heard when options are shown, seen when there is none. */
export function ComboboxStatus({ answer, isShown }: { answer: SearchAnswer | undefined; isShown: boolean }) {
  const count = answer?.options?.length ?? 0;
  return (
    <div role="status" className={count > 0 ? "sr-only" : "hint"}>
      {answer && (answer.failure ?? (count > 0 ? isShown && counted(count) : nothing(answer.text)))}
    </div>
  );
}

function counted(count: number): string {
  const howMany = count > 1 ? `${count} propositions` : "1 proposition";
  return `${howMany}. Flèches haut et bas pour les parcourir, Entrée pour choisir.`;
}

function nothing(text: string): string {
  return `Aucun résultat pour « ${text} ». Vérifiez l’orthographe, ou essayez la ville, le code postal ou le numéro.`;
}
