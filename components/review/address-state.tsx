import { Icon } from "@/components/ui/icon";
import { MailAddress } from "@/components/ui/mail-address";

type Props = { address: string; isFree: boolean };

/** An address and whether it can still be given, in words and with a sign. */
export function AddressState({ address, isFree }: Props) {
  return (
    <p className={`flex gap-2 ${isFree ? "" : "font-semibold text-danger"}`}>
      <Icon name={isFree ? "check" : "error"} />
      <span className="min-w-0">
        <MailAddress value={address} /> {isFree ? "est libre." : "est déjà attribuée, ou l’a été."}
      </span>
    </p>
  );
}
