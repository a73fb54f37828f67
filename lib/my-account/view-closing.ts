import "server-only";
import { listBoxesOf } from "@/db/queries/account-closing";
import { listRequestsOf } from "@/db/queries/requests";
import type { Context } from "@/lib/context";
import { closingDuties } from "@/lib/my-account/closing-duties";
import { isLive } from "@/lib/requests/status";

/** What keeps one’s account open, and what would go with it. */
export async function viewClosing({ db, actor }: Context) {
  const [boxes, requests] = await Promise.all([listBoxesOf(db, actor.id), listRequestsOf(db, actor.id)]);
  return {
    duties: closingDuties(actor, boxes),
    boxes: boxes.filter(({ status, role }) => status !== "closed" && role !== "responsable"),
    requests: requests.filter(({ status }) => status === "draft" || isLive(status)),
  };
}
