import { AddressState } from "@/components/review/address-state";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { type RequestStatus, requestStatusLabels } from "@/lib/requests/status";

type Props = {
  /** The address that the usual rule gives; missing once the request is decided. */
  proposal: { localPart: string; availability: { address: string; isFree: boolean } | undefined } | undefined;
  linked: { id: string; number: number; status: RequestStatus }[];
};

/** What stands round the request: its future address, and the requests that it corrects or that correct it. */
export function RequestAside({ proposal, linked }: Props) {
  return (
    <>
      {proposal && (
        <Card title="Adresse proposée">
          {proposal.availability ? (
            <AddressState {...proposal.availability} />
          ) : (
            <p>{proposal.localPart}, sur un domaine à choisir en approuvant.</p>
          )}
        </Card>
      )}
      {linked.length > 0 && (
        <Card title="Corrections">
          <ul className="grid gap-1">
            {linked.map(({ id, number, status }) => (
              <li key={id}>
                <Link href={`/instruction/${id}`}>Demande n°&nbsp;{number}</Link>,{" "}
                {requestStatusLabels[status].toLowerCase()}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
