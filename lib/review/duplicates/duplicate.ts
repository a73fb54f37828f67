import type { RequestStatus } from "@/lib/requests/status";
import type { Likeness } from "@/lib/review/duplicates/likeness";

/** Another request, or a box, that may be the same thing as a request. */
export type Duplicate = Likeness & {
  id: string;
  companyName: string;
  service: string | null;
  city: string;
  /** When it was sent, or opened. */
  since: Date;
  /** The reviewer who said that it is not the same, and when. */
  toldApart: { by: string; at: Date } | undefined;
} & (
    | { kind: "request"; number: number; status: RequestStatus }
    | { kind: "mailbox"; address: string; status: "active" | "suspended" | "closed"; requestId: string }
  );

/** The likeliest first; of two as likely, the newer. */
export function likeliestFirst(one: Duplicate, other: Duplicate): number {
  return other.score - one.score || other.since.getTime() - one.since.getTime();
}
