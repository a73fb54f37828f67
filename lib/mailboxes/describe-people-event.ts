import { z } from "zod";
import { lastDayBefore } from "@/lib/mailboxes/last-day";
import type { PeopleAction } from "@/lib/mailboxes/people-actions";
import { membershipRoles, roleLabels } from "@/lib/mailboxes/roles";

const roleLabel = z
  .enum(membershipRoles)
  .transform((role) => roleLabels[role])
  .catch("rôle inconnu");

const detailSchema = z.object({
  memberName: z.string().catch("une personne"),
  role: roleLabel,
  previousRole: roleLabel,
  endsAt: z.coerce.date().nullable().catch(null),
});

type Detail = z.output<typeof detailSchema>;

const sentences: Record<PeopleAction, (detail: Detail) => string> = {
  "mailbox.member_added": ({ memberName, role, endsAt }) => `${memberName} : accès donné (${role})${until(endsAt)}`,
  "mailbox.member_changed": ({ memberName, role, previousRole, endsAt }) =>
    `${memberName} : ${role === previousRole ? role : `${previousRole} devient ${role}`}${until(endsAt)}`,
  "mailbox.member_removed": ({ memberName, role }) => `${memberName} : accès retiré (${role})`,
  "mailbox.member_left": ({ memberName, role }) => `${memberName} a quitté la boîte (${role})`,
  "mailbox.responsibility_handed_over": ({ memberName }) => `${memberName} : devient responsable de la boîte`,
};

/** One event of the journal about the people of a box, in French. */
export function describePeopleEvent(action: string, detail: Record<string, unknown>): string {
  const say = Object.hasOwn(sentences, action) ? sentences[action as PeopleAction] : undefined;
  return say ? say(detailSchema.parse(detail)) : action;
}

function until(end: Date | null): string {
  if (!end) return "";
  return `, jusqu’au ${lastDayBefore(end).split("-").reverse().join("/")}`;
}
