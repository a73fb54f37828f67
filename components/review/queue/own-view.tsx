import { Confirmation } from "@/components/forms/confirmation";
import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { Card } from "@/components/ui/card";
import type { FormAction } from "@/lib/form-state";
import { queueHref } from "@/lib/review/queue/queue-place";

type Props = {
  view: { id: string; name: string; query: string };
  rename: FormAction;
  remove: FormAction;
};

/** A search that the reviewer keeps: opened, given another name, or forgotten once confirmed. */
export function OwnView({ view, rename, remove }: Props) {
  return (
    <Card title={view.name}>
      <p className="mb-4 [overflow-wrap:anywhere]">
        <a href={queueHref(view.query)}>{view.query || "Tout ce qui est à traiter"}</a>
      </p>
      <div className="grid gap-4">
        <Form action={rename} idPrefix={`nom-${view.id}`}>
          <Field name="name" label="Nom de la vue" defaultValue={view.name} maxLength={60} width="medium" required />
          <FormActions>
            <SubmitButton variant="secondary">Renommer</SubmitButton>
          </FormActions>
        </Form>
        <Confirmation trigger="Supprimer cette vue">
          <Form action={remove} idPrefix={`supprimer-${view.id}`}>
            <p>La recherche ne sera plus proposée. Les demandes ne changent pas.</p>
            <FormActions>
              <SubmitButton variant="danger">Confirmer la suppression</SubmitButton>
            </FormActions>
          </Form>
        </Confirmation>
      </div>
    </Card>
  );
}
