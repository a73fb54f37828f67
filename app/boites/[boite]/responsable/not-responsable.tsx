import { Alert } from "@/components/ui/alert";
import { fullName } from "@/lib/actor";
import type { MailboxMember } from "@/lib/mailboxes/view-mailbox";

/** A dead end that one may come to with an old page: an ordinary page says who to turn to. */
export function NotResponsable({ members }: { members: MailboxMember[] }) {
  const responsable = members.find(({ role }) => role === "responsable");
  return (
    <Alert kind="info" title="Seul le responsable d’une boîte ouverte transmet sa responsabilité.">
      {responsable && <p>Le responsable actuel est {fullName(responsable)}.</p>}
    </Alert>
  );
}
