import { fillVariables } from "@/lib/replies/fill-variables";
import type { Reply } from "@/lib/replies/reply";
import type { ReplyValues } from "@/lib/replies/variables";

/** A text as a form of one request proposes it: what the request says stands in place of its variables. */
export type UsableReply = Omit<Reply, "use">;

export function usableReply({ slug, title, body, refusalReason, fields }: Reply, values: ReplyValues): UsableReply {
  return { slug, title, body: fillVariables(body, values).text, refusalReason, fields };
}
