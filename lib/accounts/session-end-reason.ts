import { sessionLimits } from "@/lib/accounts/session-limits";

/** A little more than the delay between two notes of a session’s use (`visitorContext`). */
const minutesUnnoted = 6;

type Ended = { revokedAt: Date | null; lastSeenAt: Date; createdAt: Date };

/** Why a session is over, in a sentence; nothing where it can’t be told. */
export function sessionEndReason({ revokedAt, lastSeenAt, createdAt }: Ended, now = Date.now()): string | undefined {
  if (revokedAt) return "Elle a été fermée, par vous depuis un autre appareil ou par un changement de mot de passe.";
  const { person, staff } = sessionLimits;
  const unusedFor = now - lastSeenAt.getTime() + minutesUnnoted * 60_000;
  if (unusedFor >= staff.idleHours * 3_600_000) return "Elle est restée trop longtemps sans activité.";
  const openFor = now - createdAt.getTime();
  if (openFor >= Math.min(person.hours, staff.hours) * 3_600_000) return "Elle a duré le temps le plus long permis.";
  return undefined;
}
