import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { PscButton } from "@/components/psc/psc-button";
import { ButtonLink } from "@/components/ui/button-link";
import { pscFailureOf } from "@/lib/auth/psc/paths";
import { visitorContext } from "@/lib/context";
import type { PscFailure } from "@/lib/psc/errors";

export const metadata: Metadata = { title: "Pro Santé Connect" };

const told: Record<PscFailure, { title: string; text: string }> = {
  unavailable: {
    title: "Pro Santé Connect ne répond pas",
    text: "Ce n’est ni votre carte ni votre compte. Réessayez dans quelques minutes, ou connectez-vous avec votre adresse mail et votre mot de passe.",
  },
  refused: {
    title: "Vous n’avez pas donné votre accord",
    text: "Sans lui, Pro Santé Connect ne nous dit pas qui vous êtes. Vous pouvez recommencer, ou vous connecter avec votre adresse mail et votre mot de passe.",
  },
  replayed: {
    title: "Cette connexion ne peut plus servir",
    text: "Elle a déjà servi, elle est trop ancienne, ou elle a été commencée dans un autre navigateur. Recommencez ici.",
  },
  invalid: {
    title: "La réponse de Pro Santé Connect n’a pas pu être vérifiée",
    text: "Par prudence, elle est refusée. Recommencez\u00a0; si le problème persiste, prévenez le centre de services de votre région.",
  },
};

export default async function PscFailurePage({ searchParams }: PageProps<"/connexion/psc/erreur">) {
  const { actor } = await visitorContext();
  const { title, text } = told[pscFailureOf((await searchParams).motif)];
  return (
    <PageShell actor={actor}>
      <PageHeading title={title} lead={text} />
      <div className="actions">
        <PscButton label="Recommencer avec Pro Santé Connect" variant="primary" />
        {actor ? (
          <ButtonLink href="/boites/personnelle" variant="secondary">
            Aller à mon compte individuel
          </ButtonLink>
        ) : (
          <ButtonLink href="/connexion" variant="secondary">
            Adresse mail et mot de passe
          </ButtonLink>
        )}
      </div>
    </PageShell>
  );
}
