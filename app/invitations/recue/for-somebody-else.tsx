import { PageHeading } from "@/components/layout/page-heading";
import { Alert } from "@/components/ui/alert";
import { maskEmail } from "@/lib/accounts/mask-email";
import type { Actor } from "@/lib/actor";
import type { LinkedInvitation } from "@/lib/invitations/view-invitation-link";

type Props = { actor: Actor; invitation: Pick<LinkedInvitation, "email" | "rpps"> };

/** The link of somebody else, or one’s own opened with the wrong account. */
export function ForSomebodyElse({ actor, invitation: { email, rpps } }: Props) {
  if (rpps && rpps === actor.rpps) {
    return (
      <>
        <PageHeading title="Votre numéro RPPS reste à vérifier" />
        <Alert kind="info">
          <p>
            Cette invitation attend le titulaire de votre numéro RPPS. Dès qu’il sera vérifié, vous la trouverez dans
            votre compte individuel, si elle est encore valable.
          </p>
        </Alert>
      </>
    );
  }
  return (
    <>
      <PageHeading title="Cette invitation n’est pas pour ce compte" />
      <div className="prose">
        <p>
          Vous êtes connecté avec l’adresse {actor.email}. L’invitation ne peut être acceptée que par le compte{" "}
          {email ? `dont l’adresse est ${maskEmail(email)}` : `dont le numéro RPPS finit par ${rpps?.slice(-4)}`}.
        </p>
        <p>
          C’est aussi le vôtre&nbsp;? Déconnectez-vous, ouvrez de nouveau le lien, et connectez-vous avec ce compte.
        </p>
        <p>Sinon, demandez à la personne qui vous l’a transmis de vous inviter avec votre propre adresse.</p>
      </div>
      <form action="/deconnexion" method="post" className="mt-6">
        <button type="submit" className="button button-secondary">
          Se déconnecter
        </button>
      </form>
    </>
  );
}
