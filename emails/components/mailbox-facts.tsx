import { Facts } from "./facts";

export function MailboxFacts({ address, structureName }: { address: string; structureName: string }) {
  return (
    <Facts
      facts={[
        { label: "Adresse MSSanté", value: address },
        { label: "Structure", value: structureName },
      ]}
    />
  );
}
