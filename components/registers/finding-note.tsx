import { SubmitButton } from "@/components/forms/submit-button";
import { ChoiceList } from "@/components/registers/choice-list";
import { Alert } from "@/components/ui/alert";
import { sourceName } from "@/lib/registers/fill/origins";
import type { RegisterFinding } from "@/lib/registers/fill/register-finding";
import { type RequestPart, registerNames } from "@/lib/registers/fill/request-part";

type Props = { part: RequestPart; finding: RegisterFinding | undefined; dataDate: string | undefined };

/** What the register knows of the number typed: one press fills the form in. Inside the form of the step. */
export function FindingNote({ part, finding, dataDate }: Props) {
  if (!finding || !dataDate) return null;
  const source = sourceName(part, dataDate);
  switch (finding.kind) {
    case "known":
      return (
        <Alert kind="info">
          <p>
            Ce numéro est celui de <strong>{finding.label}</strong>, d’après {source}.
          </p>
          <div>
            <SubmitButton variant="secondary" name="pick" value={finding.identifier} pendingLabel="Enregistrement…">
              Remplir d’après {registerNames[part]}
            </SubmitButton>
          </div>
        </Alert>
      );
    case "several":
      return (
        <Alert
          kind="info"
          title={
            finding.legalEntity
              ? "Ce numéro est celui d’une entité juridique. Quel est le lieu d’exercice ?"
              : "Un numéro FINESS correspond à ce SIRET : il est préférable. Quel est le lieu d’exercice ?"
          }
        >
          <ChoiceList name="pick" choices={finding.choices} />
        </Alert>
      );
    case "gone":
      return <Alert kind="warning">{sentences[part].gone(source)}</Alert>;
    case "unknown":
      return <Alert kind="info">{sentences[part].unknown(source)}</Alert>;
  }
}

const closer = "Si tout est juste, continuez : le centre de services regardera la demande de plus près.";

const sentences: Record<RequestPart, Record<"gone" | "unknown", (source: string) => string>> = {
  structure: {
    gone: (source) => `L’établissement qui a ce numéro ne figure plus dans ${source} : il a pu fermer. ${closer}`,
    unknown: (source) =>
      `Ce numéro n’est pas dans ${source}, comme celui d’une structure qui vient d’ouvrir. ${closer}`,
  },
  responsable: {
    gone: (source) => `Le professionnel qui a ce numéro ne figure plus dans ${source}. ${closer}`,
    unknown: (source) => `Ce numéro n’est pas dans ${source}, comme celui d’un nouvel inscrit. ${closer}`,
  },
};
