import "server-only";
import { countEnquiries, listEnquiries as listPage } from "@/db/queries/connection-enquiries";
import { type EnquiryListQuery, enquiryFilter } from "@/lib/connection-enquiries/operator-schemas";
import type { Context } from "@/lib/context";
import { assertCanOperate } from "@/lib/operations/policy";
import { regionChoices } from "@/lib/regions/region-choices";

const perPage = 50;

/** The enquiries that a filter leaves, the longest awaited first, for the operator. */
export async function listEnquiries({ db, actor }: Pick<Context, "db" | "actor">, query: EnquiryListQuery) {
  assertCanOperate(actor);
  const filter = enquiryFilter(query);
  const [enquiries, total, regions] = await Promise.all([
    listPage(db, filter, { limit: perPage, offset: (query.page - 1) * perPage }),
    countEnquiries(db, filter),
    regionChoices(db),
  ]);
  return { enquiries, total, regions, pageCount: Math.max(1, Math.ceil(total / perPage)) };
}

export type ListedEnquiry = Awaited<ReturnType<typeof listEnquiries>>["enquiries"][number];
