export type MailboxStatus = "active" | "suspended" | "closed";

export const mailboxStatusLabels: Record<MailboxStatus, string> = {
  active: "Ouverte",
  suspended: "Suspendue",
  closed: "Fermée",
};

export const mailboxStatusTones = {
  active: "success",
  suspended: "warning",
  closed: "neutral",
} as const satisfies Record<MailboxStatus, string>;
