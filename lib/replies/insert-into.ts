import { joinedText } from "@/lib/replies/joined-text";
import type { ReplyUse } from "@/lib/replies/reply";
import type { UsableReply } from "@/lib/replies/usable-reply";

/** The field of a decision's form that a text goes into. */
export const replyTextFields = { ask: "message", refuse: "refusalText" } as const satisfies Record<ReplyUse, string>;

type Values = Record<string, string>;

/** The values of a form once a text is inserted; all that the text does not say stays as it was typed. */
export function insertInto(values: Values, use: ReplyUse, reply: UsableReply, replies: UsableReply[]): Values {
  const name = replyTextFields[use];
  const text = joinedText(
    values[name] ?? "",
    reply.body,
    replies.map(({ body }) => body),
  );
  const ticked = Object.fromEntries(reply.fields.map((field) => [`ask_${field}`, "on"]));
  const reason = reply.refusalReason && { refusalReason: reply.refusalReason };
  return { ...values, ...ticked, ...reason, [name]: text, reply: reply.slug };
}
