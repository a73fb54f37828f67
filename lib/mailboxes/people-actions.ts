/** What the journal says of the people of a box. */
export const peopleActions = [
  "mailbox.member_added",
  "mailbox.member_changed",
  "mailbox.member_removed",
  "mailbox.member_left",
  "mailbox.responsibility_handed_over",
] as const;

export type PeopleAction = (typeof peopleActions)[number];
