import type { Metadata } from "next";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { QuestionList } from "@/components/requests/question-list";
import { RequestInput } from "@/components/requests/request-input";
import { TooLate } from "@/components/requests/too-late";
import { Card } from "@/components/ui/card";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { readOrigins } from "@/lib/registers/fill/read-origins";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { viewCompletion } from "@/lib/requests/view-completion";
import { completeRequestAction } from "./actions";

export const metadata: Metadata = { title: "Répondre au centre de services" };

export default async function CompletePage({ params }: PageProps<"/suivi/[demande]/completer">) {
  const context = await requireContext();
  const { request, asked } = await orNotFound(async () =>
    viewCompletion(context, requestIdSchema.parse((await params).demande)),
  );
  if (!asked) {
    return (
      <PageShell actor={context.actor} section="suivi">
        <TooLate requestId={request.id} title="Le centre de services n’attend pas de réponse" />
      </PageShell>
    );
  }
  const origins = await readOrigins(context.db, request.id);
  return (
    <PageShell actor={context.actor} section="suivi">
      <PageHeading
        back={<BackLink href={`/suivi/${request.id}`}>La demande</BackLink>}
        eyebrow={`Demande n° ${request.number} · ${request.companyName}`}
        title="Répondre au centre de services"
        lead="L’examen de la demande reprend dès que vous avez répondu."
      />
      <div className="grid gap-6">
        <Card title="Ce qui vous est demandé">
          <p className="whitespace-pre-line">{asked.message}</p>
          <QuestionList questions={asked.questions} />
        </Card>
        <Form
          action={completeRequestAction.bind(null, request.id, asked.id)}
          initialState={await takeParkedForm(context)}
        >
          {asked.fields.map((field) => (
            <RequestInput key={field} field={field} value={request[field]} origin={origins[field]} isStep={false} />
          ))}
          <TextAreaField
            name="answer"
            label="Votre réponse"
            hint="2 000 caractères au plus. N’écrivez aucune donnée de santé."
          />
          <FormActions>
            <SubmitButton>Envoyer ma réponse</SubmitButton>
          </FormActions>
        </Form>
      </div>
    </PageShell>
  );
}
