import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Form } from "@/components/forms/form";
import { ChoiceList } from "@/components/registers/choice-list";
import { StepFrame } from "@/components/requests/step-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { listMyActivities } from "@/lib/psc/list-my-activities";
import { stepPath } from "@/lib/requests/steps";
import { openStep } from "../open-step";
import { chooseActivityAction } from "./actions";

export const metadata: Metadata = { title: "Votre activité – Demande de BAL ORG" };

export default async function ActivityPage({ params }: PageProps<"/inscription/organisation/[demande]/activite">) {
  const { context, draft } = await openStep(params, "structure");
  const activities = await listMyActivities(context);
  const byHand = stepPath(draft.request.id, "structure");
  if (activities.length === 0) redirect(byHand);
  return (
    <StepFrame
      actor={context.actor}
      step="structure"
      draft={draft}
      regionName={draft.region.name}
      lead="Voici où vous exercez d’après Pro Santé Connect. Pour quel lieu demandez-vous cette boîte ?"
    >
      <Form action={chooseActivityAction.bind(null, draft.request.id)}>
        <ChoiceList name="identifier" choices={activities} />
        <p>
          <ButtonLink variant="quiet" href={byHand}>
            Aucun de ces lieux&nbsp;: remplir autrement
          </ButtonLink>
        </p>
      </Form>
    </StepFrame>
  );
}
