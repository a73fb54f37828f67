/** What kinds of things the journal speaks of. */
export const subjectTypes = [
  "individual",
  "registration",
  "request",
  "mailbox",
  "region",
  "connection_enquiry",
  "support_ticket",
  "queued_email",
  "register_copy",
  "unknown_account",
  "journal",
] as const;

export type SubjectType = (typeof subjectTypes)[number];

export type AuditSubject = { type: SubjectType; id: string; regionCode?: string | undefined };

/** What a kind is called above its lines. */
export const subjectLabels: Record<SubjectType, string> = {
  individual: "Compte",
  registration: "Inscription",
  request: "Demande",
  mailbox: "Boîte",
  region: "Région",
  connection_enquiry: "Raccordement",
  support_ticket: "Demande d’aide",
  queued_email: "Mail",
  register_copy: "Registre",
  unknown_account: "Adresse sans compte",
  journal: "Journal",
};

/** The columns of a line that name it. */
export function subjectColumns({ type, id, regionCode }: AuditSubject) {
  return { subjectType: type, subjectId: id, regionCode: regionCode ?? null };
}
