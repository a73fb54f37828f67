import "server-only";
import type { Db } from "@/db/client";
import { setResponsableIdentity } from "@/db/queries/mailboxes";
import { endMembership, findMembershipOf, updateMembership } from "@/db/queries/memberships";
import { lockAccount } from "@/db/queries/my-account";
import { enterAsResponsable } from "@/db/queries/succession-people";
import { NotFound } from "@/lib/errors";
import { NotAHealthProfessional } from "@/lib/mailboxes/errors";
import type { Handover } from "@/lib/succession/take-handover";

type Exchange = Pick<Handover, "mailboxId" | "former" | "formerLeaves" | "successor">;

/**
 * Makes the named person answer for the box, whose directories then know them. Who did until now becomes gestionnaire,
 * or leaves. Nobody else changes: the box always has its one responsable.
 */
export async function exchangeRoles(tx: Db, { mailboxId, former, formerLeaves, successor }: Exchange): Promise<void> {
  const person = await lockAccount(tx, successor.id);
  if (!person?.rpps) throw new NotAHealthProfessional();
  const previous = await findMembershipOf(tx, mailboxId, former.id);
  if (previous?.role !== "responsable") throw new NotFound();
  if (formerLeaves) await endMembership(tx, previous.id, person.id);
  else await updateMembership(tx, previous.id, { role: "gestionnaire", endsAt: null });
  await enterAsResponsable(tx, mailboxId, person.id);
  await setResponsableIdentity(tx, mailboxId, {
    responsableFirstName: person.firstName,
    responsableLastName: person.lastName,
    responsableProfessionCode: person.professionCode,
    responsableRpps: person.rpps,
  });
}
