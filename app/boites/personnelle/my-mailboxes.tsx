import { EmptyState } from "@/components/ui/empty-state";
import { formatDate } from "@/components/ui/format-date";
import { LinkCard } from "@/components/ui/link-card";
import { MailAddress } from "@/components/ui/mail-address";
import type { Actor } from "@/lib/actor";
import { roleLabels } from "@/lib/mailboxes/roles";
import type { viewPersonalHome } from "@/lib/mailboxes/view-personal-home";

type Coming = Awaited<ReturnType<typeof viewPersonalHome>>["coming"];

export function MyMailboxes({ actor, coming }: { actor: Actor; coming: Coming }) {
  if (actor.mailboxes.length === 0 && coming.length === 0) {
    return (
      <section>
        <h2 className="mb-3">Mes BAL ORG</h2>
        <EmptyState title="Vous n’avez pas encore de boîte partagée." icon="organisation">
          <p className="max-w-prose">
            Votre équipe en a déjà une&nbsp;? Demandez à son responsable ou à un gestionnaire de vous y inviter avec
            l’adresse{" "}
            <strong>
              <MailAddress value={actor.email} />
            </strong>
            .
          </p>
        </EmptyState>
      </section>
    );
  }
  return (
    <section>
      <h2>Mes BAL ORG</h2>
      <p className="hint mt-1 mb-3">
        De partout, cliquez sur votre nom en haut à droite, puis sur «&nbsp;Changer de compte&nbsp;».
      </p>
      <ul className="grid list-none gap-3">
        {actor.mailboxes.map(({ id, name, address, role }) => (
          <li key={id}>
            <LinkCard href={`/boites/${id}`} title={name} icon="organisation" level={3}>
              <p>
                <MailAddress value={address} />
              </p>
              <p className="hint">{roleLabels[role]}</p>
            </LinkCard>
          </li>
        ))}
        {coming.map(({ id, name, role, startsAt }) => (
          <li key={id} className="card">
            <h3>{name}</h3>
            <p className="hint">
              {roleLabels[role]}, à partir du {formatDate(startsAt, "day")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
