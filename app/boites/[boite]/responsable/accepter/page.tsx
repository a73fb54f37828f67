import type { Metadata } from "next";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { DateTime } from "@/components/ui/date-time";
import { DescriptionList } from "@/components/ui/description-list";
import { MailAddress } from "@/components/ui/mail-address";
import { fullName } from "@/lib/actor";
import { requireContext } from "@/lib/context";
import { mailboxParamsSchema } from "@/lib/mailboxes/schema";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { type ProposalView, viewProposal } from "@/lib/succession/view-proposal";
import { acceptHandoverAction, declineHandoverAction } from "./actions";

export const metadata: Metadata = { title: "Devenir responsable d’une boîte" };

export default async function AcceptPage({ params }: PageProps<"/boites/[boite]/responsable/accepter">) {
  const context = await requireContext();
  const proposal = await orNotFound(async () => viewProposal(context, mailboxParamsSchema.parse(await params)));
  const { handover, mailbox, over } = proposal;
  const place = { mailboxId: mailbox.id, handoverId: handover.id };
  const initialState = await takeParkedForm(context);
  return (
    <PageShell actor={context.actor} box={{ id: mailbox.id }}>
      <PageHeading
        title="Devenir responsable de la boîte"
        lead="Le responsable répond de la boîte et des personnes qui y ont accès."
      />
      <div className="grid gap-6">
        <Facts proposal={proposal} />
        {over ? (
          <Over sentence={over} state={proposal.state} mailboxId={mailbox.id} />
        ) : (
          <Consequences proposal={proposal} />
        )}
        {proposal.canAccept && (
          <Form action={acceptHandoverAction.bind(null, place)} initialState={initialState}>
            <FormActions>
              <SubmitButton>Accepter la responsabilité</SubmitButton>
            </FormActions>
          </Form>
        )}
        {proposal.canDecline && (
          <Form action={declineHandoverAction.bind(null, place)} idPrefix="refus">
            <FormActions>
              <SubmitButton variant="secondary">Décliner</SubmitButton>
            </FormActions>
          </Form>
        )}
      </div>
    </PageShell>
  );
}

function Facts({ proposal: { handover, mailbox } }: { proposal: ProposalView }) {
  return (
    <DescriptionList
      items={[
        { term: "Structure", value: `${mailbox.name}, ${mailbox.postalCode} ${mailbox.city}` },
        { term: "Adresse MSSanté", value: <MailAddress value={mailbox.address} /> },
        { term: "Responsable actuel", value: fullName(handover.former) },
        {
          term: "Proposé par",
          value: handover.kind === "rescue" ? "Le centre de services" : fullName(handover.proposer),
        },
        { term: "Réponse attendue avant le", value: <DateTime value={handover.expiresAt} /> },
      ]}
    />
  );
}

function Consequences({ proposal: { handover, canAccept } }: { proposal: ProposalView }) {
  const former = fullName(handover.former);
  if (!canAccept) {
    return (
      <Alert kind="info" title="Vous pourrez accepter bientôt.">
        {handover.confirmedAt ? (
          <p>
            {former} peut encore s’opposer à ce changement. Vous pourrez accepter à partir du{" "}
            <DateTime value={handover.opensAt} />.
          </p>
        ) : (
          <p>Un second instructeur du centre de services doit d’abord confirmer.</p>
        )}
      </Alert>
    );
  }
  return (
    <p>
      En acceptant, vous répondez de la boîte tout de suite, et votre nom y figure comme responsable.{" "}
      {handover.formerLeaves ? `${former} n’y aura plus accès.` : `${former} y reste comme gestionnaire.`} Toutes les
      personnes de la boîte sont prévenues par mail.
    </p>
  );
}

function Over({ sentence, state, mailboxId }: { sentence: string; state: string; mailboxId: string }) {
  return (
    <Alert kind="info" title={sentence}>
      <div className="mt-3">
        {state === "accepted" ? (
          <ButtonLink href={`/boites/${mailboxId}`}>Ouvrir la boîte</ButtonLink>
        ) : (
          <ButtonLink href="/boites/personnelle">Mon compte individuel</ButtonLink>
        )}
      </div>
    </Alert>
  );
}
