import { Confirmation } from "@/components/forms/confirmation";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import { enquiryStepPath } from "@/lib/connection-enquiries/steps";
import type { DraftView } from "@/lib/connection-enquiries/view-draft";
import type { FormAction } from "@/lib/form-state";

/** The enquiry begun in this browser: go on, or give it up. */
export function DraftCard({ draft, discardAction }: { draft: DraftView; discardAction: FormAction }) {
  const { typed, savedAt, expiresAt, firstIncomplete } = draft;
  return (
    <Card title={["Votre brouillon", typed.companyName].filter(Boolean).join("\u00a0: ")}>
      <p>
        Enregistré le <DateTime value={savedAt} />, gardé jusqu’au <DateTime value={expiresAt} format="day" />.
      </p>
      <div className="actions mt-4" id="abandonner">
        <ButtonLink href={enquiryStepPath(firstIncomplete ?? "summary")}>Reprendre la demande</ButtonLink>
        <Confirmation trigger="Abandonner ce brouillon">
          <Form action={discardAction}>
            <p>Ce que vous avez saisi sera effacé de ce navigateur et de nos serveurs.</p>
            <SubmitButton variant="danger" pendingLabel="Effacement…">
              Effacer le brouillon
            </SubmitButton>
          </Form>
        </Confirmation>
      </div>
    </Card>
  );
}
