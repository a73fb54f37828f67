import type { Metadata } from "next";
import { Confirmation } from "@/components/forms/confirmation";
import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Card } from "@/components/ui/card";
import { requireContext } from "@/lib/context";
import { factorParamsSchema } from "@/lib/factors/schemas";
import { viewFactor } from "@/lib/factors/view-factor";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { removeFactorAction, renameFactorAction } from "./actions";

export const metadata: Metadata = { title: "Un second facteur" };

const kinds = { passkey: "Clé d’accès", application: "Application de codes" } as const;

export default async function FactorOfMinePage({ params }: PageProps<"/compte/securite/facteurs/[facteur]">) {
  const context = await requireContext();
  const factor = await orNotFound(async () => viewFactor(context, factorParamsSchema.parse(await params).facteur));
  return (
    <PageShell actor={context.actor}>
      <PageHeading
        eyebrow={kinds[factor.kind]}
        title={factor.name}
        back={<BackLink href="/compte/securite">Sécurité</BackLink>}
      />
      <div className="grid gap-8">
        <Card title="Nom">
          <Form action={renameFactorAction.bind(null, factor.id)} initialState={await takeParkedForm(context)}>
            <Field name="name" label="Nom" defaultValue={factor.name} autoComplete="off" required />
            <FormActions>
              <SubmitButton variant="secondary">Enregistrer le nom</SubmitButton>
            </FormActions>
          </Form>
        </Card>
        <Card title="Retirer">
          {factor.isKept ? (
            <p>
              C’est votre seul second facteur, et vos droits en demandent un. Ajoutez-en un autre, puis retirez
              celui-ci.
            </p>
          ) : (
            <Confirmation trigger="Retirer">
              <p>
                {factor.isLast
                  ? "C’est votre seul second facteur : un code par mail vous sera de nouveau demandé à la connexion, et vos codes de secours ne serviront plus."
                  : "Il ne permettra plus de vous connecter."}
              </p>
              <Form action={removeFactorAction.bind(null, factor.id)} idPrefix="retrait">
                <FormActions>
                  <SubmitButton variant="danger">Confirmer le retrait</SubmitButton>
                </FormActions>
              </Form>
            </Confirmation>
          )}
        </Card>
      </div>
    </PageShell>
  );
}
