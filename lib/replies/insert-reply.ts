import "server-only";
import type { Context } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm, typedValues } from "@/lib/forms";
import { ReplyMissing } from "@/lib/replies/errors";
import { insertInto } from "@/lib/replies/insert-into";
import { repliesForRequest } from "@/lib/replies/replies-for-request";
import type { ReplyUse } from "@/lib/replies/reply";
import { insertReplySchema } from "@/lib/replies/schema";
import { readRequest } from "@/lib/review/read-request";

/** Gives a decision's form back with the chosen text in it, and everything else as typed: for a page without JavaScript. */
export async function insertReply(
  context: Context,
  use: ReplyUse,
  requestId: string,
  form: FormData,
): Promise<FormState> {
  const input = parseForm(insertReplySchema, form, { requestId });
  if (!input.ok) return input.state;
  const inserted = await attempt(form, async () => {
    const replies = (await repliesForRequest(context.db, await readRequest(context, requestId)))[use];
    const reply = replies.find(({ slug }) => slug === input.data.reply);
    if (!reply) throw new ReplyMissing();
    return { values: insertInto(typedValues(form), use, reply, replies), title: reply.title };
  });
  if (!inserted.ok) return inserted.state;
  const { values, title } = inserted.data;
  return { values, notice: `Le texte «\u00a0${title}\u00a0» est inséré\u00a0: relisez-le avant d’envoyer.` };
}
