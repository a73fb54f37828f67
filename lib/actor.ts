import type { SessionMethod } from "@/lib/accounts/session-method";
import type { MembershipRole } from "@/lib/mailboxes/roles";

/** A BAL ORG that a person can switch to, with what they may do there. */
export type ActorMailbox = { id: string; address: string; name: string; role: MembershipRole };

/** The person at work, with their rights as the database knows them at this request. */
export type Actor = {
  id: string;
  sessionId: string;
  /** How they proved who they are. */
  method: SessionMethod;
  /** When they last entered a factor. */
  provedAt: Date;
  kind: "PER" | "INT";
  email: string;
  firstName: string;
  lastName: string;
  regionCode: string;
  rpps: string | null;
  address: string | null;
  isOperator: boolean;
  /** The regions whose requests they may decide. */
  reviewerRegions: string[];
  /** How many requests wait for their decision, up to `mostToDecide`; absent where it was not counted. */
  toDecide?: number | undefined;
  mailboxes: ActorMailbox[];
};

/** More requests that wait are not counted. */
export const mostToDecide = 100;

/** First name and last name, as shown. */
export function fullName(person: { firstName: string; lastName: string }): string {
  return `${person.firstName} ${person.lastName}`;
}

/** Whether their rights reach further than their own boxes. */
export function isStaff({ isOperator, reviewerRegions }: Pick<Actor, "isOperator" | "reviewerRegions">): boolean {
  return isOperator || reviewerRegions.length > 0;
}
