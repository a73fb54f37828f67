import { Facts } from "./facts";
import { MailboxAddress } from "./mailbox-address";

export function MailboxFacts({ address, structureName }: { address: string; structureName: string }) {
  return (
    <Facts
      facts={[
        { label: "Adresse MSSanté", value: <MailboxAddress address={address} /> },
        { label: "Structure", value: structureName },
      ]}
    />
  );
}
