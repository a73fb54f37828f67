import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { figureDefinitions } from "@/lib/review/figures/definitions";

/** What each figure counts, always in sight so that it is printed too. */
export function DefinitionsCard() {
  return (
    <Card title="Ce que compte chaque chiffre">
      <DescriptionList items={figureDefinitions.map(({ term, meaning }) => ({ term, value: meaning }))} />
    </Card>
  );
}
