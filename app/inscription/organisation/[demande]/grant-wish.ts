import "server-only";
import type { Context } from "@/lib/context";
import { dropPick } from "@/lib/registers/fill/drop-pick";
import { fillPath, searchPath } from "@/lib/registers/fill/paths";
import { pickFromRegister } from "@/lib/registers/fill/pick-from-register";
import type { RegisterWish } from "@/lib/registers/fill/register-wish";
import type { RequestPart } from "@/lib/registers/fill/request-part";
import { stepPath } from "@/lib/requests/steps";

/** Does what the top of a saved step asked for; returns the page that it leads to. */
export async function grantWish(context: Context, requestId: string, part: RequestPart, wish: RegisterWish) {
  switch (wish.kind) {
    case "search":
      return searchPath(requestId, part, wish.query);
    case "drop":
      await dropPick(context, { requestId, part });
      return stepPath(requestId, part);
    case "pick": {
      const { identifier } = wish;
      const { toAsk } = await pickFromRegister(context, { requestId, part, identifier, how: "ask" });
      return toAsk.length > 0 ? fillPath(requestId, part, identifier) : stepPath(requestId, part);
    }
  }
}
