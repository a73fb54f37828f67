import { Confirmation } from "@/components/forms/confirmation";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import { fullName } from "@/lib/actor";
import { actStatuses, actWordings, writtenActs } from "@/lib/connection-enquiries/acts";
import { enquiryStatusLabels } from "@/lib/connection-enquiries/status";
import type { EnquiryView } from "@/lib/connection-enquiries/view-enquiry";
import type { FormAction } from "@/lib/form-state";

/** Who is in charge, what was decided, and what may be done now. */
export function OperatorActs({ view, takeChargeAction }: { view: EnquiryView; takeChargeAction: FormAction }) {
  const { id, status, takenAt, decisionText, emailProvedAt } = view.enquiry;
  const acts = writtenActs.filter((act) => actStatuses[act].includes(status));
  return (
    <>
      {!emailProvedAt && (
        <Alert kind="warning" title="L’adresse mail du contact n’a pas été vérifiée.">
          <p>Cette demande date d’avant la vérification par code.</p>
        </Alert>
      )}
      {view.alike.length > 0 && (
        <Alert kind="warning" title="Autres demandes pour le même identifiant">
          <ul>
            {view.alike.map((other) => (
              <li key={other.id}>
                <Link href={`/administration/raccordements/${other.id}`}>Raccordement n° {other.number}</Link>,{" "}
                {enquiryStatusLabels[other.status].toLowerCase()}, <DateTime value={other.createdAt} format="day" />
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {decisionText && (
        <Alert kind={status === "accepted" ? "success" : "error"} title="Ce que le contact a lu">
          <p className="wrap-anywhere whitespace-pre-line">{decisionText}</p>
        </Alert>
      )}
      <p>
        {view.takenBy && takenAt ? (
          <>
            En charge&nbsp;: {fullName(view.takenBy)}, depuis le <DateTime value={takenAt} />
          </>
        ) : (
          "Personne n’est encore en charge de cette demande."
        )}
      </p>
      <div className="actions">
        {status === "sent" && (
          <Confirmation trigger="Prendre en charge" variant="primary">
            <Form action={takeChargeAction} idPrefix="charge">
              <p>La demande est à votre nom, et un mail l’annonce au contact.</p>
              <SubmitButton>Prendre en charge</SubmitButton>
            </Form>
          </Confirmation>
        )}
        {acts.map((act) => (
          <ButtonLink
            key={act}
            href={`/administration/raccordements/${id}/${actWordings[act].segment}`}
            variant={act === "refuse" ? "danger" : "secondary"}
          >
            {actWordings[act].title}
          </ButtonLink>
        ))}
      </div>
    </>
  );
}
