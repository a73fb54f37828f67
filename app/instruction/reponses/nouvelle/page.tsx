import type { Metadata } from "next";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { ReplyFields } from "@/components/replies/reply-fields";
import { ButtonLink } from "@/components/ui/button-link";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { repliesHref } from "@/lib/replies/hrefs";
import { replyPlaceSchema } from "@/lib/replies/schema";
import { viewNewReply } from "@/lib/replies/view-new-reply";
import { createReplyAction } from "./actions";

export const metadata: Metadata = { title: "Écrire une réponse type" };

export default async function NewReplyPage({ searchParams }: PageProps<"/instruction/reponses/nouvelle">) {
  const context = await requireContext();
  const query = await searchParams;
  const { region, example } = await orNotFound(async () => viewNewReply(context, replyPlaceSchema.parse(query)));
  return (
    <PageShell actor={context.actor} width="wide" section="instruction">
      <PageHeading
        title="Écrire une réponse type"
        eyebrow={region.name}
        back={<BackLink href={repliesHref(region.code)}>Réponses types</BackLink>}
      />
      <Form action={createReplyAction.bind(null, region.code)} initialState={await takeParkedForm(context)}>
        <ReplyFields example={example} />
        <FormActions>
          <SubmitButton pendingLabel="Enregistrement…">Enregistrer la réponse</SubmitButton>
          <ButtonLink href={repliesHref(region.code)} variant="quiet">
            Annuler
          </ButtonLink>
        </FormActions>
      </Form>
    </PageShell>
  );
}
