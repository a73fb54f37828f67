import { Facts } from "./facts";
import { formatDay, formatLastDay } from "./format-day";
import { MailboxAddress } from "./mailbox-address";

type Props = { address: string; structureName: string; startsAt: string | null; endsAt: string | null };

/** The box, and the first and last day of the access to it, if it has any. */
export function AccessFacts({ address, structureName, startsAt, endsAt }: Props) {
  return (
    <Facts
      facts={[
        { label: "Adresse MSSanté", value: <MailboxAddress address={address} /> },
        { label: "Structure", value: structureName },
        ...(startsAt ? [{ label: "Premier jour d’accès", value: formatDay(startsAt) }] : []),
        ...(endsAt ? [{ label: "Dernier jour d’accès", value: formatLastDay(endsAt) }] : []),
      ]}
    />
  );
}
