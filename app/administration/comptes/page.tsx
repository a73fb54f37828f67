import type { Metadata } from "next";
import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { AdministrationNav } from "@/components/layout/administration-nav";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { requireContext } from "@/lib/context";
import { assertCanOperate } from "@/lib/operations/policy";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { removeFactorsOfAction } from "./actions";

export const metadata: Metadata = { title: "Comptes" };

export default async function AccountsPage({ searchParams }: PageProps<"/administration/comptes">) {
  const context = await requireContext();
  await orNotFound(async () => assertCanOperate(context.actor));
  const { fait } = await searchParams;
  return (
    <PageShell actor={context.actor} width="wide" section="administration">
      <AdministrationNav current="/administration/comptes" />
      <PageHeading
        title="Comptes"
        lead="Pour une personne qui a perdu tous ses moyens de se connecter, et que vous avez reconnue autrement que par un mail."
      />
      <div className="grid gap-6">
        {fait === "retrait" && (
          <Alert kind="success" live>
            <p>Les seconds facteurs sont retirés, et la personne est prévenue par mail.</p>
          </Alert>
        )}
        <Card title="Retirer les seconds facteurs d’une personne">
          <p className="mb-4">
            Ses clés d’accès, ses applications et ses codes de secours ne serviront plus, et ses sessions prennent fin.
            Elle se connectera avec son mot de passe et un code par mail&nbsp;; si elle instruit ou administre, elle
            devra d’abord ajouter un second facteur.
          </p>
          <Form action={removeFactorsOfAction} initialState={await takeParkedForm(context)}>
            <Field
              name="email"
              label="Adresse mail du compte"
              type="email"
              autoComplete="off"
              hint="Celle du compte individuel."
              width="medium"
              required
            />
            <TextAreaField
              name="reason"
              label="Motif"
              hint="Qui l’a demandé, et comment vous avez reconnu la personne. Gardé dans le journal."
              required
            />
            <FormActions>
              <SubmitButton variant="danger">Retirer ses seconds facteurs</SubmitButton>
            </FormActions>
          </Form>
        </Card>
      </div>
    </PageShell>
  );
}
