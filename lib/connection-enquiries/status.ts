/** The states of an enquiry, in the order of its life. */
export const enquiryStatuses = [
  "sent",
  "in_charge",
  "information_requested",
  "accepted",
  "refused",
  "withdrawn",
] as const;

export type EnquiryStatus = (typeof enquiryStatuses)[number];

export const enquiryStatusLabels: Record<EnquiryStatus, string> = {
  sent: "Envoyée",
  in_charge: "Prise en charge",
  information_requested: "Complément demandé",
  accepted: "Acceptée",
  refused: "Refusée",
  withdrawn: "Retirée",
};

export const enquiryStatusTones = {
  sent: "info",
  in_charge: "info",
  information_requested: "warning",
  accepted: "success",
  refused: "danger",
  withdrawn: "neutral",
} as const satisfies Record<EnquiryStatus, string>;

/** In the hands of the operator, or awaiting the answer of the contact. */
export const liveStatuses = ["sent", "in_charge", "information_requested"] as const satisfies EnquiryStatus[];

/** Awaiting the operator. */
export const waitingStatuses = ["sent", "in_charge"] as const satisfies EnquiryStatus[];

export function isLive(status: EnquiryStatus): boolean {
  return liveStatuses.some((live) => live === status);
}

export function isWaiting(status: EnquiryStatus): boolean {
  return waitingStatuses.some((waiting) => waiting === status);
}
