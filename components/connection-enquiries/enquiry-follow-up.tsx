import { enquiryItems } from "@/components/connection-enquiries/enquiry-items";
import { FollowUpState } from "@/components/connection-enquiries/follow-up-state";
import { QuestionExchanges } from "@/components/connection-enquiries/question-exchanges";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { PageHeading } from "@/components/layout/page-heading";
import { RequestHistory } from "@/components/requests/request-history";
import { ServiceCentre } from "@/components/requests/service-centre";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { StatusBadge } from "@/components/ui/status-badge";
import { enquirySections } from "@/lib/connection-enquiries/enquiry-sections";
import { enquiryStatusLabels, enquiryStatusTones, isLive } from "@/lib/connection-enquiries/status";
import type { EnquiryFollowUp } from "@/lib/connection-enquiries/view-follow-up";
import type { FormAction } from "@/lib/form-state";

type Props = { followUp: EnquiryFollowUp; answerAction: FormAction };

/** An enquiry as its contact follows it. */
export function EnquiryFollowUpView({ followUp: { enquiry, region, questions, history }, answerAction }: Props) {
  const { number, status, companyName } = enquiry;
  return (
    <>
      <PageHeading
        eyebrow={`Raccordement n° ${number} · ${region.name}`}
        title={companyName}
        actions={<StatusBadge tone={enquiryStatusTones[status]}>{enquiryStatusLabels[status]}</StatusBadge>}
      />
      <div className="grid gap-6">
        <FollowUpState enquiry={enquiry} targetHours={region.targetHours} />
        <QuestionExchanges questions={questions} />
        {status === "information_requested" && (
          <Card title="Répondre">
            <Form action={answerAction}>
              <TextAreaField
                name="answer"
                label="Votre réponse"
                hint="3 000 caractères au plus. N’écrivez aucune donnée de santé."
                rows={6}
                required
              />
              <FormActions>
                <SubmitButton>Envoyer ma réponse</SubmitButton>
              </FormActions>
            </Form>
          </Card>
        )}
        <RequestHistory lines={history} />
        <ServiceCentre region={region} />
        {enquirySections(enquiry).map(({ step, title, items }) => (
          <Card key={step}>
            <DescriptionList title={title} items={enquiryItems(items)} />
          </Card>
        ))}
        {isLive(status) && (
          <p>
            <Link href="/raccordement/suivi/retirer">Retirer cette demande</Link>
          </p>
        )}
      </div>
    </>
  );
}
