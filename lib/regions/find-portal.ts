import "server-only";
import { findRegion } from "@/db/queries/regions";
import type { VisitorContext } from "@/lib/context";

/** The region of an address of the site; `undefined` when there is none, several, or an unknown code. */
export async function findPortal({ db }: Pick<VisitorContext, "db">, code: string | string[] | undefined) {
  return typeof code === "string" && /^\d{2,3}$/.test(code) ? findRegion(db, code) : undefined;
}
