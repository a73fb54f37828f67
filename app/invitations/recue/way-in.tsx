import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { InvitationFacts } from "@/components/invitations/invitation-facts";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button-link";
import { maskEmail } from "@/lib/accounts/mask-email";
import type { LinkedInvitation } from "@/lib/invitations/view-invitation-link";
import { createInvitedAccountAction } from "./actions";

/** For whoever is signed out: the ways in, the same whether the invited person has an account or not. */
export function WayIn({ invitation }: { invitation: LinkedInvitation }) {
  const { email, mailboxName, regionCode } = invitation;
  return (
    <>
      <PageHeading
        title={`Rejoindre ${mailboxName}`}
        lead="Vous êtes invité à utiliser cette boîte organisationnelle. On y accède depuis un compte individuel."
      />
      <InvitationFacts invitation={invitation} />
      <section className="mt-10">
        <h2 className="mb-3">J’ai un compte individuel</h2>
        <ButtonLink href={`/connexion/reprise?retour=${encodeURIComponent("/invitations/recue")}`}>
          Me connecter pour répondre
        </ButtonLink>
      </section>
      <section className="mt-8">
        <h2 className="mb-3">Je n’ai pas encore de compte individuel</h2>
        {email ? (
          <Form action={createInvitedAccountAction}>
            <p>
              Il est créé avec l’adresse invitée, {maskEmail(email)}, où vous recevez d’abord un code. Vous reviendrez à
              l’invitation à la fin.
            </p>
            <FormActions>
              <SubmitButton variant="secondary">Créer mon compte individuel</SubmitButton>
            </FormActions>
          </Form>
        ) : (
          <>
            <p className="mb-4">
              Créez-le avec votre numéro RPPS. Une fois ce numéro vérifié, vous trouverez l’invitation dans votre
              compte.
            </p>
            <ButtonLink href={`/inscription/individuel?region=${regionCode}`} variant="secondary">
              Créer mon compte individuel
            </ButtonLink>
          </>
        )}
      </section>
    </>
  );
}
