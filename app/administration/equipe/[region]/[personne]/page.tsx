import type { Metadata } from "next";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { AdministrationNav } from "@/components/layout/administration-nav";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { fullName } from "@/lib/actor";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { reviewerParamsSchema } from "@/lib/team/schema";
import { viewRemoval } from "@/lib/team/view-removal";
import { removeReviewerAction } from "./actions";

export const metadata: Metadata = { title: "Retirer un droit" };

export default async function RemovalPage({ params }: PageProps<"/administration/equipe/[region]/[personne]">) {
  const context = await requireContext();
  const removal = await orNotFound(async () => viewRemoval(context, reviewerParamsSchema.parse(await params)));
  const { region, person, warning, isOneself } = removal;
  const action = removeReviewerAction.bind(null, { regionCode: region.code, individualId: person.id });
  return (
    <PageShell actor={context.actor} section="administration">
      <AdministrationNav current="/administration/equipe" />
      <PageHeading
        back={<BackLink href="/administration/equipe">Équipe</BackLink>}
        title="Retirer le droit d’instruire"
        lead={`${fullName(person)}, région\u00a0: ${region.name}`}
      />
      <div className="grid gap-6">
        {warning && (
          <Alert kind="warning" title={warning.title}>
            <p>{warning.text}</p>
          </Alert>
        )}
        <p>
          {isOneself ? "Vous ne pourrez" : `${fullName(person)} ne pourra`} plus lire ni décider les demandes de cette
          région, tout de suite, même sur une page déjà ouverte. Les demandes prises sont libérées&nbsp;; ce qui est
          décidé reste décidé. {isOneself ? "Vous êtes prévenu" : "La personne est prévenue"} par mail.
        </p>
        <Form action={action}>
          <FormActions>
            <SubmitButton variant="danger">Retirer le droit</SubmitButton>
            <ButtonLink href="/administration/equipe" variant="quiet">
              Annuler
            </ButtonLink>
          </FormActions>
        </Form>
      </div>
    </PageShell>
  );
}
