/** What is wrong, and where. */
export type Finding = {
  kind:
    | "content_changed"
    | "link_changed"
    | "line_missing"
    | "line_not_linked"
    | "link_missing"
    | "head_differs"
    | "seal_forged"
    | "seal_missing"
    | "seal_differs"
    | "not_sealed";
  day?: string;
  position?: number;
  eventId?: string;
  seal?: number;
};

/** What a verification of the journal read and found. */
export type VerificationOutcome = {
  days: number;
  links: number;
  /** Links whose line was erased at the end of its time. */
  erased: number;
  seals: number;
  /** How many there are; `findings` holds the first of them. */
  wrong: number;
  findings: Finding[];
};
