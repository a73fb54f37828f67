import { DeadEnd } from "@/components/accounts/dead-end";
import { PageShell } from "@/components/layout/page-shell";
import type { Actor } from "@/lib/actor";

/** A step of the creation of an account, in a browser where none goes on. */
export function NoRegistration({ actor }: { actor: Actor | undefined }) {
  return (
    <PageShell actor={actor}>
      {actor ? (
        <DeadEnd title="Vous avez déjà un compte" href="/boites/personnelle" label="Aller à mon compte individuel">
          <p>Vous êtes connecté avec l’adresse {actor.email}.</p>
        </DeadEnd>
      ) : (
        <DeadEnd title="Aucune création de compte en cours ici" href="/inscription/region" label="Créer un compte">
          <p>
            Une création de compte se poursuit dans le navigateur où elle a commencé, et y est conservée un jour. Si
            vous l’avez commencée ailleurs, continuez là-bas&nbsp;; sinon, recommencez ici.
          </p>
        </DeadEnd>
      )}
    </PageShell>
  );
}
