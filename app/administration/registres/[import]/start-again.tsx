import { Confirmation } from "@/components/forms/confirmation";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import type { ReportedCopy } from "@/lib/registers/operate/view-import";
import { startImportAgainAction } from "../actions";

/** An import that failed is started again; one whose file was refused is only worth forcing. */
export function StartAgain({ copy: { id, status } }: { copy: ReportedCopy }) {
  const action = startImportAgainAction.bind(null, id);
  if (status === "failed") {
    return (
      <Form action={action}>
        <div>
          <SubmitButton>Relancer l’import</SubmitButton>
        </div>
      </Form>
    );
  }
  return (
    <Confirmation trigger="Forcer l’import">
      <Form action={action}>
        <input type="hidden" name="forced" value="on" />
        <p>
          Forcer accepte un fichier bien plus petit que le précédent, plus ancien, coupé, ou dont beaucoup de lignes
          sont refusées. S’il est lisible, il remplace la copie en service.
        </p>
        <div>
          <SubmitButton variant="danger">Remplacer la copie en service</SubmitButton>
        </div>
      </Form>
    </Confirmation>
  );
}
