import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { DateTime } from "@/components/ui/date-time";
import type { FormAction } from "@/lib/form-state";

type Props = {
  draft: { companyName: string | undefined; savedAt: Date; replaced: { companyName: string | undefined } | undefined };
  action: FormAction;
};

/** A draft whose link was opened, perhaps elsewhere than where it was begun: it goes on in one browser at a time. */
export function TakeUpDraft({ draft: { companyName, savedAt, replaced }, action }: Props) {
  return (
    <>
      <PageHeading
        eyebrow="Demande de raccordement"
        title="Reprendre votre demande"
        lead={companyName && `Pour ${companyName}.`}
      />
      <div className="grid gap-6">
        <p>
          Enregistrée le <DateTime value={savedAt} />. Elle continue dans ce navigateur, et quitte celui où elle était.
        </p>
        {replaced && (
          <Alert kind="warning" title={`Un autre brouillon est commencé ici${nameOf(replaced)}.`}>
            <p>Il sera effacé si vous reprenez celui du mail.</p>
          </Alert>
        )}
        <Form action={action}>
          <FormActions>
            <SubmitButton>Reprendre ici</SubmitButton>
            {replaced && (
              <ButtonLink href="/raccordement" variant="quiet">
                Garder l’autre
              </ButtonLink>
            )}
          </FormActions>
        </Form>
      </div>
    </>
  );
}

function nameOf({ companyName }: { companyName: string | undefined }): string {
  return companyName ? `\u00a0: ${companyName}` : "";
}
