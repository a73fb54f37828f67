import { Button } from "@/components/ui/button";

type Props = { insertion: { title: string; isUndone: boolean } | undefined; swapBack: () => void };

/** Says which text was inserted, and gives back what it took the place of. */
export function InsertionStatus({ insertion, swapBack }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <p role="status" className="hint">
        {insertion && sentence(insertion)}
      </p>
      {insertion && (
        <Button variant="quiet" onClick={swapBack}>
          {insertion.isUndone ? "Remettre le texte inséré" : "Annuler l’insertion"}
        </Button>
      )}
    </div>
  );
}

function sentence({ title, isUndone }: { title: string; isUndone: boolean }): string {
  if (isUndone) return "Votre formulaire est revenu à ce qu’il était avant l’insertion.";
  return `Le texte « ${title} » est inséré : relisez-le avant d’envoyer.`;
}
