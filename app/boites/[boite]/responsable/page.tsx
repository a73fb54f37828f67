import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { requireContext } from "@/lib/context";
import { mailboxMetadata } from "@/lib/mailboxes/mailbox-metadata";
import { canBecomeResponsable, canHandOver } from "@/lib/mailboxes/policy";
import { mailboxParamsSchema } from "@/lib/mailboxes/schema";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { type SuccessionView, viewSuccession } from "@/lib/succession/view-succession";
import { objectToRescueAction, proposeHandoverAction, takeBackHandoverAction } from "./actions";
import { HandOverForm } from "./hand-over-form";
import { NotResponsable } from "./not-responsable";
import { ProposalUnderWay, RescueUnderWay } from "./under-way";

type Props = PageProps<"/boites/[boite]/responsable">;

const outcomes: Record<string, string> = {
  proposition: "La proposition est envoyée par mail. Rien ne change tant qu’elle n’est pas acceptée.",
  annulation: "La proposition est annulée. La personne est prévenue par mail.",
  opposition: "Votre opposition est enregistrée. Le centre de services et les membres sont prévenus par mail.",
};

export const generateMetadata = ({ params }: Props) => mailboxMetadata("Transmettre la responsabilité", params);

export default async function HandOverPage({ params, searchParams }: Props) {
  const context = await requireContext();
  const view = await orNotFound(async () => viewSuccession(context, mailboxParamsSchema.parse(await params)));
  const { access, shown, members, handover } = view;
  const { fait } = await searchParams;
  const outcome = typeof fait === "string" && Object.hasOwn(outcomes, fait) ? outcomes[fait] : undefined;
  const candidates = members.filter(canBecomeResponsable);
  const mayPropose = canHandOver(access) && !handover;
  return (
    <PageShell actor={context.actor} box={shown}>
      <PageHeading
        back={<BackLink href={`/boites/${shown.id}`}>{shown.name}</BackLink>}
        title="Transmettre la responsabilité"
        lead="Le responsable répond de la boîte. C’est un professionnel de santé qui a un numéro RPPS."
      />
      <div className="grid gap-6">
        {outcome && (
          <Alert kind="success" live>
            {outcome}
          </Alert>
        )}
        <UnderWay view={view} />
        {!canHandOver(access) && <NotResponsable members={members} />}
        {mayPropose && candidates.length === 0 && <NobodyToSucceed mailboxId={shown.id} />}
        {mayPropose && candidates.length > 0 && (
          <HandOverForm
            action={proposeHandoverAction.bind(null, shown.id)}
            initialState={await takeParkedForm(context)}
            candidates={candidates}
            mailboxId={shown.id}
          />
        )}
      </div>
    </PageShell>
  );
}

function UnderWay({ view }: { view: SuccessionView }) {
  const { handover, shown, isNamed, canTakeBack, canObject } = view;
  if (!handover) return null;
  if (isNamed) {
    return (
      <Alert kind="info" title="On vous propose de devenir responsable de cette boîte.">
        <ButtonLink href={`/boites/${shown.id}/responsable/accepter`}>Accepter ou décliner</ButtonLink>
      </Alert>
    );
  }
  const place = { mailboxId: shown.id, handoverId: handover.id };
  return handover.kind === "rescue" ? (
    <RescueUnderWay handover={handover} object={canObject ? objectToRescueAction.bind(null, place) : undefined} />
  ) : (
    <ProposalUnderWay
      handover={handover}
      takeBack={canTakeBack ? takeBackHandoverAction.bind(null, place) : undefined}
    />
  );
}

function NobodyToSucceed({ mailboxId }: { mailboxId: string }) {
  return (
    <EmptyState
      title="Personne ne peut encore vous succéder."
      icon="person"
      action={<ButtonLink href={`/boites/${mailboxId}/membres/ajouter`}>Ajouter une personne</ButtonLink>}
    >
      <p>Ajoutez d’abord à la boîte un professionnel de santé qui a un compte PER.</p>
    </EmptyState>
  );
}
