import { formatDate } from "@/components/ui/format-date";
import { LinkCard } from "@/components/ui/link-card";
import type { viewPersonalHome } from "@/lib/mailboxes/view-personal-home";

type Proposals = Awaited<ReturnType<typeof viewPersonalHome>>["proposals"];

export function MyProposals({ proposals }: { proposals: Proposals }) {
  if (proposals.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3">Responsabilités proposées</h2>
      <ul className="grid list-none gap-3">
        {proposals.map(({ mailboxId, mailboxName, expiresAt }) => (
          <li key={mailboxId}>
            <LinkCard href={`/boites/${mailboxId}/responsable/accepter`} title={mailboxName} icon="person" level={3}>
              <p className="hint">Réponse attendue avant le {formatDate(expiresAt)}</p>
            </LinkCard>
          </li>
        ))}
      </ul>
    </section>
  );
}
