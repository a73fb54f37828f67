import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import { MailAddress } from "@/components/ui/mail-address";
import { StatusBadge } from "@/components/ui/status-badge";

const statuses = {
  active: { tone: "success", label: "Active" },
  suspended: { tone: "warning", label: "Suspendue" },
  closed: { tone: "neutral", label: "Fermée" },
} as const;

export type StructureMailbox = {
  id: string;
  address: string;
  status: keyof typeof statuses;
  service: string | null;
  requestId: string;
  createdAt: Date;
};

/** The boxes that the structure has or had, each with the request that opened it. */
export function StructureMailboxes({ mailboxes }: { mailboxes: StructureMailbox[] }) {
  if (mailboxes.length === 0) return <p className="text-muted">La structure n’a pas de BAL ORG dans vos régions.</p>;
  return (
    <ul className="grid gap-3">
      {mailboxes.map(({ id, address, status, service, requestId, createdAt }) => (
        <li key={id}>
          <Link href={`/instruction/${requestId}`}>
            <MailAddress value={address} />
          </Link>{" "}
          <StatusBadge tone={statuses[status].tone}>{statuses[status].label}</StatusBadge>
          <p className="hint">
            {service && `${service} · `}ouverte le <DateTime value={createdAt} format="day" />
          </p>
        </li>
      ))}
    </ul>
  );
}
