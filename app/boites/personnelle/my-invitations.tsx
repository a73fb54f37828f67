import { LinkCard } from "@/components/ui/link-card";
import { fullName } from "@/lib/actor";
import { roleLabels } from "@/lib/mailboxes/roles";
import type { viewPersonalHome } from "@/lib/mailboxes/view-personal-home";

type Invitations = Awaited<ReturnType<typeof viewPersonalHome>>["invitations"];

export function MyInvitations({ invitations }: { invitations: Invitations }) {
  if (invitations.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3">Invitations à rejoindre une BAL ORG</h2>
      <ul className="grid list-none gap-3">
        {invitations.map(({ id, mailboxName, role, inviter }) => (
          <li key={id}>
            <LinkCard href={`/invitations/${id}`} title={mailboxName} icon="mail" level={3}>
              <p className="hint">
                {roleLabels[role]}, invité par {fullName(inviter)}
              </p>
            </LinkCard>
          </li>
        ))}
      </ul>
    </section>
  );
}
