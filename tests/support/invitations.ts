import type { Db } from "@/db/client";
import { invitations } from "@/db/schema";
import { invitationLinkHash } from "@/lib/invitations/link-hash";
import { randomToken } from "@/lib/secrets";

type Box = { id: string; responsableId: string };
type Values = Partial<typeof invitations.$inferInsert>;

const week = 7 * 24 * 3_600_000;

/** An open invitation of the responsable, as reader unless told otherwise, and the token of its link. */
export async function anInvitation(
  db: Db,
  box: Box,
  invitee: { email: string } | { rpps: string },
  values: Values = {},
) {
  const token = randomToken();
  const named = "email" in invitee ? { email: invitee.email } : { rpps: invitee.rpps };
  const [row] = await db
    .insert(invitations)
    .values({
      ...named,
      mailboxId: box.id,
      invitedById: box.responsableId,
      role: "lecteur",
      tokenHash: invitationLinkHash(token),
      expiresAt: new Date(Date.now() + week),
      ...values,
    })
    .returning();
  if (!row) throw new Error("no invitation");
  return { ...row, token };
}
