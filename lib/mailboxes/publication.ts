/** How long the national directory takes to show a box, once its inscription is asked for (said by the user guide). */
export const publicationHours = 72;

export type PublicationStatus =
  | "unlisted"
  | "queued"
  | "sent"
  | "accepted"
  | "visible"
  | "failed"
  | "withdrawing"
  | "withdrawn";

export type Publication = {
  status: PublicationStatus;
  reason: string | null;
  queuedAt: Date | null;
  sentAt: Date | null;
  acceptedAt: Date | null;
  visibleAt: Date | null;
};

export const publicationStatusLabels: Record<PublicationStatus, string> = {
  unlisted: "Hors annuaire",
  queued: "Inscription demandée",
  sent: "Transmise à l’annuaire",
  accepted: "Acceptée par l’annuaire",
  visible: "Visible dans l’annuaire",
  failed: "Inscription en échec",
  withdrawing: "Retrait demandé",
  withdrawn: "Retirée de l’annuaire",
};

export const publicationStatusTones = {
  unlisted: "neutral",
  queued: "info",
  sent: "info",
  accepted: "info",
  visible: "success",
  failed: "danger",
  withdrawing: "warning",
  withdrawn: "neutral",
} as const satisfies Record<PublicationStatus, string>;

const stages = [
  { status: "queued", title: "Inscription demandée", date: "queuedAt" },
  { status: "sent", title: "Transmise à l’annuaire Santé", date: "sentAt" },
  { status: "accepted", title: "Acceptée par l’annuaire Santé", date: "acceptedAt" },
  { status: "visible", title: "Visible dans l’annuaire Santé", date: "visibleAt" },
] as const;

type Stage = { title: string; state: "done" | "current" | "next"; at: Date | null };

/** The way of a box into the directory, stage by stage; empty when the box is not on that way. */
export function publicationStages(publication: Publication): Stage[] {
  const reached = stages.findIndex(({ status }) => status === publication.status);
  if (reached < 0) return [];
  return stages.map(({ title, date }, index) => ({
    title,
    at: publication[date],
    state: index <= reached ? "done" : index === reached + 1 ? "current" : "next",
  }));
}

/** Until when the box should be visible; `undefined` when that is no question (any longer). */
export function publicationExpectedAt({ status, queuedAt }: Publication): Date | undefined {
  const isUnderWay = status === "queued" || status === "sent" || status === "accepted";
  return isUnderWay && queuedAt ? new Date(queuedAt.getTime() + publicationHours * 3_600_000) : undefined;
}
