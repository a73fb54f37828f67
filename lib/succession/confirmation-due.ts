const day = 86_400_000;

/** Days after which the responsable has to say again that the members are right. */
export const confirmationDays = 365;

/** Days, from the moment it is due, at which a mail says so. */
const reminderDays = [0, 14, 30];

type Box = { createdAt: Date; membersConfirmedAt: Date | null };

/** When the members have to be confirmed again. */
export function confirmationDueAt({ createdAt, membersConfirmedAt }: Box): Date {
  return new Date((membersConfirmedAt ?? createdAt).getTime() + confirmationDays * day);
}

export function isConfirmationDue(box: Box, now: Date): boolean {
  return confirmationDueAt(box) <= now;
}

/** How many reminders should have left by now. */
export function remindersDue(box: Box, now: Date): number {
  const late = now.getTime() - confirmationDueAt(box).getTime();
  return reminderDays.filter((days) => late >= days * day).length;
}
