/** The national registers of which the platform keeps a copy. */
export const registers = ["finess", "professionals", "mailboxes"] as const;

export type Register = (typeof registers)[number];

export function isRegister(value: unknown): value is Register {
  return registers.some((register) => register === value);
}

/** As people name them. */
export const registerLabels: Record<Register, string> = {
  finess: "FINESS",
  professionals: "RPPS (Annuaire Santé)",
  mailboxes: "Boîtes MSSanté (Annuaire Santé)",
};

/** Days after which a copy is old: the registers are published every month or more often. */
const oldAfterDays = 35;

const day = 24 * 60 * 60 * 1000;

/** Whether a copy, by the date of its data (`yyyy-mm-dd`), is too old to be relied on without a word. */
export function isOldCopy(dataDate: string, now = new Date()): boolean {
  return now.getTime() - Date.parse(dataDate) > oldAfterDays * day;
}
