import "server-only";
import { z } from "zod";
import { findTicket } from "@/db/queries/support-tickets";
import type { VisitorContext } from "@/lib/context";

const idSchema = z.uuid();

/** The reference of a ticket, and the service centre that answers it; `undefined` for no ticket. */
export async function viewTicket({ db }: Pick<VisitorContext, "db">, id: unknown) {
  const known = idSchema.safeParse(id);
  return known.success ? findTicket(db, known.data) : undefined;
}
