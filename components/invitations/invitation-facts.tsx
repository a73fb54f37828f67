import { DescriptionList } from "@/components/ui/description-list";
import { formatDate } from "@/components/ui/format-date";
import { MailAddress } from "@/components/ui/mail-address";
import { fullName } from "@/lib/actor";
import { accessPeriod } from "@/lib/mailboxes/access-period";
import { type MembershipRole, roleDescriptions, roleLabels } from "@/lib/mailboxes/roles";

export type ShownInvitation = {
  mailboxName: string;
  address: string;
  role: MembershipRole;
  startsAt: Date | null;
  endsAt: Date | null;
  message: string | null;
  expiresAt: Date;
  inviter: { firstName: string; lastName: string };
};

/** What an invitation offers, and who offers it: nothing of the other people of the box. */
export function InvitationFacts({ invitation }: { invitation: ShownInvitation }) {
  const { mailboxName, address, role, message, expiresAt, inviter } = invitation;
  return (
    <DescriptionList
      items={[
        { term: "Boîte", value: mailboxName },
        { term: "Adresse MSSanté", value: <MailAddress value={address} /> },
        { term: "Rôle", value: `${roleLabels[role]}. ${roleDescriptions[role]}` },
        { term: "Accès", value: accessPeriod(invitation) },
        { term: "Invité par", value: fullName(inviter) },
        ...(message ? [{ term: "Message", value: <span className="whitespace-pre-line">{message}</span> }] : []),
        { term: "Répondre avant le", value: formatDate(expiresAt) },
      ]}
    />
  );
}
