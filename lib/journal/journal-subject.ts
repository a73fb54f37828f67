import type { AuditSubject } from "@/lib/journal/subject";

/** The journal itself, when it is what a line speaks of. */
export const journalSubject: AuditSubject = { type: "journal", id: "00000000-0000-0000-0000-000000000000" };
