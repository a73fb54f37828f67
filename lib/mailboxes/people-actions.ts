/** What the journal says of the people of a box. */
export const peopleActions = [
  "mailbox.member_added",
  "mailbox.member_changed",
  "mailbox.member_removed",
  "mailbox.member_left",
  "mailbox.member_ended",
  "mailbox.responsibility_handed_over",
  "mailbox.handover_proposed",
  "mailbox.handover_confirmed",
  "mailbox.handover_declined",
  "mailbox.handover_taken_back",
  "mailbox.handover_refused",
  "mailbox.handover_objected",
  "mailbox.handover_expired",
  "mailbox.handover_dropped",
  "mailbox.members_confirmed",
] as const;

export type PeopleAction = (typeof peopleActions)[number];

/** What it says of those who are asked in, to the managers alone. */
export const invitationActions = [
  "mailbox.invitation_sent",
  "mailbox.invitation_resent",
  "mailbox.invitation_link_made",
  "mailbox.invitation_declined",
  "mailbox.invitation_revoked",
] as const;

export type InvitationAction = (typeof invitationActions)[number];
