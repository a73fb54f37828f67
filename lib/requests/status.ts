/** The states of a request, in the order of its life. */
export const requestStatuses = [
  "draft",
  "submitted",
  "information_requested",
  "approved",
  "refused",
  "withdrawn",
] as const;

export type RequestStatus = (typeof requestStatuses)[number];

export const requestStatusLabels: Record<RequestStatus, string> = {
  draft: "Brouillon",
  submitted: "En cours d’examen",
  information_requested: "Informations demandées",
  approved: "Validée",
  refused: "Refusée",
  withdrawn: "Retirée",
};

export const requestStatusTones = {
  draft: "neutral",
  submitted: "info",
  information_requested: "warning",
  approved: "success",
  refused: "danger",
  withdrawn: "neutral",
} as const satisfies Record<RequestStatus, string>;

/** Whether the request is in the hands of the service centre, or awaits the applicant's answer. */
export function isLive(status: RequestStatus): boolean {
  return status === "submitted" || status === "information_requested";
}
