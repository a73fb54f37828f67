import { z } from "zod";
import { dayOf, lastDayBefore } from "@/lib/mailboxes/last-day";
import type { InvitationAction, PeopleAction } from "@/lib/mailboxes/people-actions";
import { membershipRoles, roleLabels } from "@/lib/mailboxes/roles";

const roleLabel = z
  .enum(membershipRoles)
  .transform((role) => roleLabels[role])
  .catch("rôle inconnu");

const detailSchema = z.object({
  memberName: z.string().catch("une personne"),
  role: roleLabel,
  previousRole: roleLabel,
  startsAt: z.coerce.date().nullable().catch(null),
  endsAt: z.coerce.date().nullable().catch(null),
  kind: z.string().catch(""),
  reason: z.string().catch(""),
  members: z.number().catch(0),
});

type Detail = z.output<typeof detailSchema>;

const sentences: Record<PeopleAction | InvitationAction, (detail: Detail) => string> = {
  "mailbox.member_added": ({ memberName, role, ...dates }) => `${memberName} : accès donné (${role})${period(dates)}`,
  "mailbox.member_changed": ({ memberName, role, previousRole, endsAt }) =>
    `${memberName} : ${role === previousRole ? role : `${previousRole} devient ${role}`}${until(endsAt)}`,
  "mailbox.member_removed": ({ memberName, role }) => `${memberName} : accès retiré (${role})`,
  "mailbox.member_left": ({ memberName, role }) => `${memberName} a quitté la boîte (${role})`,
  "mailbox.member_ended": ({ memberName, role }) => `${memberName} : accès arrivé à son terme (${role})`,
  "mailbox.invitation_sent": ({ memberName, role, ...dates }) => `${memberName} : invitation (${role})${period(dates)}`,
  "mailbox.invitation_resent": ({ memberName, role }) => `${memberName} : invitation renvoyée (${role})`,
  "mailbox.invitation_link_made": ({ memberName }) => `${memberName} : lien d’invitation créé`,
  "mailbox.invitation_declined": ({ memberName, role }) => `${memberName} : invitation refusée (${role})`,
  "mailbox.invitation_revoked": ({ memberName, role }) => `${memberName} : invitation annulée (${role})`,
  "mailbox.responsibility_handed_over": ({ memberName }) => `${memberName} : devient responsable de la boîte`,
  "mailbox.handover_proposed": ({ memberName, kind, reason }) =>
    `${memberName} : ${kind === "rescue" ? "proposé comme responsable par le centre de services" : "responsabilité proposée"}${because(reason)}`,
  "mailbox.handover_confirmed": ({ memberName }) => `${memberName} : proposition confirmée par un second instructeur`,
  "mailbox.handover_declined": ({ memberName }) => `${memberName} : responsabilité déclinée`,
  "mailbox.handover_taken_back": ({ memberName }) => `${memberName} : proposition annulée`,
  "mailbox.handover_refused": ({ memberName, reason }) =>
    `${memberName} : proposition non confirmée par un second instructeur${because(reason)}`,
  "mailbox.handover_objected": ({ memberName }) => `${memberName} : opposition du responsable à la proposition`,
  "mailbox.handover_expired": ({ memberName }) => `${memberName} : proposition restée sans réponse`,
  "mailbox.handover_dropped": ({ memberName }) => `${memberName} : proposition devenue impossible`,
  "mailbox.members_confirmed": ({ members }) => `Membres vérifiés par le responsable (${members})`,
};

/** One event of the journal about the people of a box, in French. */
export function describePeopleEvent(action: string, detail: Record<string, unknown>): string {
  const say = Object.hasOwn(sentences, action) ? sentences[action as keyof typeof sentences] : undefined;
  return say ? say(detailSchema.parse(detail)) : action;
}

function period({ startsAt, endsAt }: Pick<Detail, "startsAt" | "endsAt">): string {
  return (startsAt ? `, à partir du ${slashed(dayOf(startsAt))}` : "") + until(endsAt);
}

function until(end: Date | null): string {
  return end ? `, jusqu’au ${slashed(lastDayBefore(end))}` : "";
}

const slashed = (day: string) => day.split("-").reverse().join("/");

function because(reason: string): string {
  return reason && `, motif : ${reason}`;
}
