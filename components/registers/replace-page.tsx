import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import type { Actor } from "@/lib/actor";
import type { FormAction } from "@/lib/form-state";
import { type RequestPart, registerNames } from "@/lib/registers/fill/request-part";
import type { ShownReplacement } from "@/lib/registers/fill/shown-replacements";
import { stepLabels, stepPath } from "@/lib/requests/steps";

type Props = {
  actor: Actor;
  requestId: string;
  part: RequestPart;
  identifier: string;
  picked: { label: string } | undefined;
  replacements: ShownReplacement[];
  pick: FormAction;
};

/** Asks before values that somebody typed give way to a register’s. */
export function ReplacePage({ actor, requestId, part, identifier, picked, replacements, pick }: Props) {
  const register = registerNames[part];
  const asks = replacements.length > 0;
  return (
    <PageShell actor={actor} section="suivi">
      <PageHeading
        back={<BackLink href={stepPath(requestId, part)}>{stepLabels[part]}</BackLink>}
        title={asks ? "Remplacer ce que vous avez saisi ?" : `Remplir d’après ${register} ?`}
        lead={picked?.label}
      />
      <Form action={pick}>
        <input type="hidden" name="identifier" value={identifier} />
        {asks && (
          <DataTable
            caption={`Ce que ${register} dit autrement que vous`}
            rows={replacements}
            rowKey={({ field }) => field}
            columns={[
              { key: "label", header: "Champ", cell: ({ label }) => label, rowHeader: true },
              { key: "typed", header: "Votre saisie", cell: ({ typed }) => typed },
              { key: "offered", header: "D’après le registre", cell: ({ offered }) => offered },
            ]}
          />
        )}
        <FormActions>
          <SubmitButton name="how" value="replace" pendingLabel="Enregistrement…">
            {asks ? "Remplacer" : "Remplir"}
          </SubmitButton>
          {asks && (
            <SubmitButton variant="secondary" name="how" value="keep" pendingLabel="Enregistrement…">
              Garder ma saisie, et remplir le reste
            </SubmitButton>
          )}
          <ButtonLink variant="quiet" href={stepPath(requestId, part)}>
            Annuler
          </ButtonLink>
        </FormActions>
      </Form>
    </PageShell>
  );
}
