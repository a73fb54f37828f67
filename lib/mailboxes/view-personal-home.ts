import "server-only";
import { findAccountFacts } from "@/db/queries/individuals";
import { findRegion } from "@/db/queries/regions";
import { listRequestsOf } from "@/db/queries/requests";
import type { Context } from "@/lib/context";

const underWay = ["draft", "submitted", "information_requested"];

/** What a person finds on their own account: the state of it, and the requests that they still have to follow. */
export async function viewPersonalHome({ db, actor }: Context) {
  const [facts, region, requests] = await Promise.all([
    findAccountFacts(db, actor.id),
    findRegion(db, actor.regionCode),
    listRequestsOf(db, actor.id),
  ]);
  return {
    isRppsChecked: facts?.rppsCheckedAt != null,
    professionCode: facts?.professionCode,
    region,
    requests: requests.filter(({ status }) => underWay.includes(status)),
  };
}
