import { type WordPair, wordDifference } from "@/lib/registers/checks/word-difference";
import { type RegionReply, replyUseLabels, type Writing } from "@/lib/replies/reply";
import { refusalReasonLabels } from "@/lib/requests/refusal-reasons";
import { reviewFieldLabels } from "@/lib/review/field-labels";

/** What a version has in place of the one before it. */
type Difference = { label: string; pairs: WordPair[] };

export type ReplyVersion = {
  version: number;
  /** Missing for the starting set. */
  written: Writing | null;
  act: "started" | "created" | "changed" | "archived" | "restored";
  differences: Difference[];
};

/** Enough for the longest text. */
const mostWords = 800;

/** Each version with what it changed; they are given with the latest first, and stay in that order. */
export function replyHistory(versions: RegionReply[]): ReplyVersion[] {
  return versions.map((reply, index) => {
    const before = versions[index + 1];
    const { version, written } = reply;
    return { version, written, act: actOf(reply, before), differences: before ? differences(before, reply) : [] };
  });
}

function actOf(reply: RegionReply, before: RegionReply | undefined): ReplyVersion["act"] {
  if (reply.version === 0) return "started";
  if (!before) return reply.version === 1 ? "created" : "changed";
  if (before.isArchived !== reply.isArchived) return reply.isArchived ? "archived" : "restored";
  return "changed";
}

function differences(before: RegionReply, after: RegionReply): Difference[] {
  return shownParts(after).flatMap(({ label, value }, index) => {
    const earlier = shownParts(before)[index]?.value ?? "";
    if (earlier === value) return [];
    return [{ label, pairs: wordDifference(earlier, value, (word) => word, mostWords) }];
  });
}

function shownParts(reply: RegionReply): { label: string; value: string }[] {
  const { use, title, body, refusalReason, fields } = reply;
  return [
    { label: "Titre", value: title },
    { label: "Usage", value: replyUseLabels[use] },
    { label: "Motif proposé", value: refusalReason ? refusalReasonLabels[refusalReason] : "Aucun" },
    {
      label: "Champs concernés",
      value: fields.map((field) => reviewFieldLabels[field]).join(", ") || "Aucun",
    },
    { label: "Texte", value: body },
  ];
}
