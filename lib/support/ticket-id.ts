import { createHash } from "node:crypto";
import type { Ticket } from "@/lib/support/schema";

/**
 * The id of a ticket, drawn from the form it was typed in and all it says (UUID version 8, RFC 9562): sent twice, it is
 * the same ticket; sent again from the same page with other words, it is another.
 */
export function ticketId({ token, email, regionCode, category, message }: Ticket): string {
  const content = [token, email, regionCode, category, message];
  const hex = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}
