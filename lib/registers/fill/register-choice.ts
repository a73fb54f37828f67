/** An establishment or a professional as one chooses it among others; `identifier` is its FINESS or RPPS number. */
export type RegisterChoice = { identifier: string; label: string; details: string[] };
