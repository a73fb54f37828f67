import "server-only";
import { findIndividualByEmail } from "@/db/queries/individuals";
import { listInvitationsTo } from "@/db/queries/invitations";
import type { Registration } from "@/db/queries/registrations";
import { afterRegistration } from "@/lib/accounts/registration-paths";
import type { VisitorContext } from "@/lib/context";

/** Where a person goes once they have their account: to the invitation that waited for it, if they came for nothing else. */
export async function pathOfArrival({ db }: VisitorContext, { email, path, regionCode }: Registration) {
  const person = path === "individual" && email ? await findIndividualByEmail(db, email) : undefined;
  const [invitation] = person ? await listInvitationsTo(db, person.id) : [];
  return invitation ? (`/invitations/${invitation.id}` as const) : afterRegistration({ path, regionCode });
}
