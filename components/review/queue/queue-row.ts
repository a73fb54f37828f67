import type { StructureIdentifierType } from "@/lib/identifiers/structure-identifier";
import type { ReviewedStatus } from "@/lib/review/queue/query/words";
import type { RequestAlert } from "@/lib/review/queue/request-alert";

/** What the list shows of a request. */
export type QueueRow = {
  id: string;
  number: number;
  status: ReviewedStatus;
  regionCode: string;
  companyName: string;
  service: string | null;
  city: string;
  postalCode: string;
  structureIdType: StructureIdentifierType;
  structureId: string;
  responsableFirstName: string;
  responsableLastName: string;
  applicantFirstName: string;
  applicantLastName: string;
  submittedAt: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
  queueRank: number;
  alerts: RequestAlert[];
  holderId: string | null;
  holder: string | null;
  openDecision: "second_look" | "held" | null;
};
