import { Alert } from "@/components/ui/alert";

/** What could not be read in a search; the rest of it applies. */
export function QueryProblems({ problems }: { problems: string[] }) {
  if (problems.length === 0) return null;
  return (
    <Alert kind="warning" title="Une partie de la recherche n’est pas appliquée">
      <ul className="grid gap-1 [overflow-wrap:anywhere]">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Alert>
  );
}
