import { AccountSwitcher } from "@/components/layout/account-switcher";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Menu } from "@/components/ui/menu";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { type Actor, type ActorMailbox, fullName } from "@/lib/actor";

/** What stands at the top right: the name of the account one is in, and what it opens. */
export function AccountMenu({ actor, mailbox }: { actor: Actor; mailbox?: ActorMailbox | undefined }) {
  return (
    <Menu
      id="menu-compte"
      triggerClassName="button header-button max-w-full"
      trigger={
        <>
          <Icon name={mailbox ? "organisation" : "person"} />
          <span className="min-w-0 text-left">
            <VisuallyHidden>Compte&nbsp;: </VisuallyHidden>
            {mailbox?.name ?? fullName(actor)}
          </span>
          <Icon name="chevron-down" />
        </>
      }
    >
      <p className="menu-title">
        Connexion&nbsp;: {fullName(actor)}
        <br />
        {actor.email}
      </p>
      {actor.mailboxes.length > 0 && <AccountSwitcher actor={actor} currentId={mailbox?.id} />}
      <ul className="menu-list">
        <li>
          <Link href="/compte" className="menu-item">
            Mon compte
          </Link>
        </li>
        <li>
          <Link href="/compte/securite" className="menu-item">
            Sécurité
          </Link>
        </li>
        <li>
          <Link href="/suivi" className="menu-item">
            Mes demandes
          </Link>
        </li>
      </ul>
      <form action="/deconnexion" method="post">
        <button type="submit" className="menu-item">
          Se déconnecter
        </button>
      </form>
    </Menu>
  );
}
