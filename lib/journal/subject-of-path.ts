import type { AuditSubject } from "@/lib/journal/subject";

const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const ofSubject = new RegExp(`^/(boites|suivi|instruction)/(${uuid})(?=[/?]|$)`, "i");

/** The box or the request that a page is about, by its address. */
export function subjectOfPath(path: string): (AuditSubject & { type: "mailbox" | "request" }) | undefined {
  const [, section, id] = ofSubject.exec(path) ?? [];
  return id ? { type: section === "boites" ? "mailbox" : "request", id: id.toLowerCase() } : undefined;
}
