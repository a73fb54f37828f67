const hour = 3_600_000;

/** The time that the responsable has to object to a rescue before anybody may accept. */
export const objectionHours = 72;

/** The time that the named person has to answer. */
export const answerDays = 14;

export function afterObjection(proposedAt: Date): Date {
  return new Date(proposedAt.getTime() + objectionHours * hour);
}

export function answerBefore(opensAt: Date): Date {
  return new Date(opensAt.getTime() + answerDays * 24 * hour);
}
