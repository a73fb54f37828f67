import type { RequestField } from "@/lib/requests/fields";
import type { RefusalReason } from "@/lib/requests/refusal-reasons";

/** What a text is for: asking the applicant for something, or refusing. */
export const replyUses = ["ask", "refuse"] as const;

export type ReplyUse = (typeof replyUses)[number];

export const replyUseLabels: Record<ReplyUse, string> = {
  ask: "Demander un complément",
  refuse: "Refuser",
};

/** A text that a reviewer answers with, and what it fills in beside itself. */
export type Reply = {
  slug: string;
  use: ReplyUse;
  title: string;
  body: string;
  /** The reason that a refusal with this text starts from. */
  refusalReason: RefusalReason | null;
  /** The fields that a question with this text is about. */
  fields: RequestField[];
};

/** Who wrote a version, and when. */
export type Writing = { writtenByFirstName: string; writtenByLastName: string; writtenAt: Date };

/** A text as a region has it now: version 0, written by nobody, is the starting set’s. */
export type RegionReply = Reply & { version: number; isArchived: boolean; written: Writing | null };
