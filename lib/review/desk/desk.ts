import type { RequestStatus } from "@/lib/requests/status";

/** Who is at a request beside the reader, and the state in which it stands. Sent to the page again and again. */
export type Desk = {
  /** Who holds the request, and since what time of day. */
  holder: { name: string; since: string; isMe: boolean } | null;
  /** The names of the others who have it open. */
  others: string[];
  status: RequestStatus;
  version: number;
  /** The latest decision with its state, to be compared only. */
  decision: string | null;
};

/** Whether the request moved since the page was made: what the reader sees is no longer what they would decide on. */
export function hasMoved(shown: Desk, latest: Desk): boolean {
  return shown.status !== latest.status || shown.version !== latest.version || shown.decision !== latest.decision;
}
