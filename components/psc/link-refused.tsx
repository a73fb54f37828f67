import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import type { LinkObstacle } from "@/lib/psc/errors";

type Refusal = { title: string; text: string; way?: { href: "/compte/pro-sante-connect"; label: string } };

const refusals: Record<LinkObstacle, Refusal> = {
  identity_linked: {
    title: "Cette identité est déjà reliée à un autre compte",
    text: "Déconnectez-vous, puis revenez par Pro Santé Connect : c’est ce compte-là qui s’ouvrira. Si vous ne le connaissez pas, écrivez au centre de services de votre région.",
  },
  account_linked: {
    title: "Votre compte est déjà relié à une autre identité",
    text: "Un compte n’en a qu’une. Retirez d’abord celle qui l’ouvre aujourd’hui, puis recommencez.",
    way: { href: "/compte/pro-sante-connect", label: "Voir l’identité reliée à mon compte" },
  },
  other_rpps: {
    title: "Le numéro RPPS n’est pas celui de votre compte",
    text: "Un compte n’appartient qu’à une personne. Si le numéro de votre compte est faux, écrivez au centre de services de votre région.",
  },
  rpps_taken: {
    title: "Un autre compte porte déjà ce numéro RPPS",
    text: "Déconnectez-vous, connectez-vous à ce compte-là, puis reliez-le. S’il n’est pas à vous, écrivez au centre de services de votre région.",
  },
};

type Props = { obstacle: LinkObstacle; maskedEmail: string | undefined };

/** Why the account that is signed in can't be linked, and the way on. */
export function LinkRefused({ obstacle, maskedEmail }: Props) {
  const { title, text, way } = refusals[obstacle];
  return (
    <>
      <Alert kind="error" title={title}>
        <p>{text}</p>
        {obstacle === "rpps_taken" && maskedEmail && <p>Ce compte&nbsp;: {maskedEmail}</p>}
      </Alert>
      {way && (
        <p className="mt-6">
          <ButtonLink href={way.href}>{way.label}</ButtonLink>
        </p>
      )}
    </>
  );
}
