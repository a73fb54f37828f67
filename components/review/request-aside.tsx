import { AddressState } from "@/components/review/address-state";
import { type RelatedRequest, RelatedRequests } from "@/components/review/related-requests";
import { type StructureMailbox, StructureMailboxes } from "@/components/review/structure-mailboxes";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { type RequestStatus, requestStatusLabels } from "@/lib/requests/status";

type Props = {
  /** The address that the usual rule gives; missing once the request is decided. */
  proposal: { localPart: string; availability: { address: string; isFree: boolean } | undefined } | undefined;
  related: RelatedRequest[];
  mailboxes: StructureMailbox[];
  linked: { id: string; number: number; status: RequestStatus }[];
};

/** What stands round the request: its future address, and what else is known of its structure and people. */
export function RequestAside({ proposal, related, mailboxes, linked }: Props) {
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
      <Card title="Autres demandes">
        <RelatedRequests related={related} />
      </Card>
      <Card title="BAL ORG de la structure">
        <StructureMailboxes mailboxes={mailboxes} />
      </Card>
    </>
  );
}
