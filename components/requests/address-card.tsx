import { MailAddress } from "@/components/ui/mail-address";

/** The address that the box would get. */
export function AddressCard({ address, isFree = true }: { address: string | undefined; isFree?: boolean | undefined }) {
  return (
    <div className="card bg-tint">
      <p className="eyebrow">Future adresse MSSanté</p>
      <p className="text-lg font-semibold text-balance">
        {address ? <MailAddress value={address} /> : "Elle s’affiche dès que la raison sociale est saisie."}
      </p>
      <p className="hint mt-1">
        {isFree
          ? "Adresse proposée : le centre de services peut l’ajuster avant de la créer."
          : "Cette adresse est déjà attribuée : le centre de services en choisira une proche avec vous."}
      </p>
    </div>
  );
}
