import { fullName } from "@/lib/actor";
import { moment } from "@/lib/moment";

type Person = { id: string; firstName: string; lastName: string };

/** «Vous avez refusé cette demande le 24 novembre 2026 à 10 h 12», for whoever reads it; without its full stop. */
export function whoDid(who: Person | null, reader: { id: string }, verb: string, at: Date | null): string {
  const subject = who?.id === reader.id ? "Vous avez" : `${who ? fullName(who) : "Un instructeur"} a`;
  return `${subject} ${verb}${at ? ` le ${moment(at)}` : ""}`;
}
