import type { Metadata } from "next";
import { Form } from "@/components/forms/form";
import { FindingNote } from "@/components/registers/finding-note";
import { RegisterPanel } from "@/components/registers/register-panel";
import { ResponsableFields } from "@/components/requests/responsable-fields";
import { StepActions } from "@/components/requests/step-actions";
import { StepFrame } from "@/components/requests/step-frame";
import { Alert } from "@/components/ui/alert";
import { viewResponsableRegister } from "@/lib/registers/fill/find-in-register";
import { originsOf } from "@/lib/registers/fill/origins";
import { pickedResponsable } from "@/lib/registers/fill/picked-label";
import { viewResponsableStep } from "@/lib/requests/view-responsable-step";
import { saveStepAction } from "../actions";
import { openStep } from "../open-step";

export const metadata: Metadata = { title: "Le responsable du compte – Demande de BAL ORG" };

export default async function ResponsableStepPage({
  params,
}: PageProps<"/inscription/organisation/[demande]/responsable">) {
  const { context, draft, saved, state } = await openStep(params, "responsable");
  const { isProposed, ...responsable } = await viewResponsableStep(context, saved);
  const { responsableRpps } = responsable;
  const { dataDate, picked, finding } = await viewResponsableRegister(context, { id: saved.id, responsableRpps });
  return (
    <StepFrame
      actor={context.actor}
      step="responsable"
      draft={draft}
      regionName={draft.region.name}
      lead="Une boîte organisationnelle est placée sous la responsabilité d’un professionnel de santé, qui a un numéro RPPS."
    >
      <Form
        key={picked?.pickedAt.getTime()}
        action={saveStepAction.bind(null, draft.request.id, "responsable")}
        initialState={state}
      >
        {isProposed && (
          <Alert kind="info">
            Nous avons repris les informations de votre compte : changez-les si le responsable est quelqu’un d’autre.
          </Alert>
        )}
        <RegisterPanel
          part="responsable"
          endpoint={`/api/registres/professionnels?finess=${draft.request.structureId ?? ""}`}
          dataDate={dataDate}
          picked={pickedResponsable(picked)}
        />
        <ResponsableFields
          saved={responsable}
          origins={originsOf("responsable", picked)}
          finding={<FindingNote part="responsable" finding={finding} dataDate={dataDate} />}
        />
        <StepActions />
      </Form>
    </StepFrame>
  );
}
