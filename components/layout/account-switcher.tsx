import type { Route } from "next";
import { Icon, type IconName } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { MailAddress } from "@/components/ui/mail-address";
import { type Actor, fullName } from "@/lib/actor";
import { roleLabels } from "@/lib/mailboxes/roles";

/** The accounts of one person: their own first, then every BAL ORG. */
export function AccountSwitcher({ actor, currentId }: { actor: Actor; currentId: string | undefined }) {
  return (
    <details className="menu-details">
      <summary className="menu-item">Changer de compte</summary>
      <ul className="menu-list">
        <Account
          href="/boites/personnelle"
          icon="person"
          isCurrent={currentId === undefined}
          name={fullName(actor)}
          kind="Compte individuel"
          address={actor.address ?? actor.email}
        />
        {actor.mailboxes.map(({ id, name, role, address }) => (
          <Account
            key={id}
            href={`/boites/${id}`}
            icon="organisation"
            isCurrent={id === currentId}
            name={name}
            kind={`BAL ORG · ${roleLabels[role]}`}
            address={address}
          />
        ))}
      </ul>
    </details>
  );
}

function Account<T extends string>({
  href,
  icon,
  isCurrent,
  name,
  kind,
  address,
}: {
  href: Route<T>;
  icon: IconName;
  isCurrent: boolean;
  name: string;
  kind: string;
  address: string;
}) {
  return (
    <li>
      <Link href={href} className="menu-item" aria-current={isCurrent || undefined}>
        <Icon name={icon} />
        <span className="min-w-0 flex-1">
          <span className="font-semibold">{name}</span>
          <span className="text-muted block text-sm">{kind}</span>
          <span className="block text-sm">
            <MailAddress value={address} />
          </span>
        </span>
        {isCurrent && <Icon name="check" />}
      </Link>
    </li>
  );
}
