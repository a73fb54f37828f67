import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";

const daysOfAbsence = 90;

/** When somebody last signed in; who has not for three months stands out. */
export function LastSignIn({ at }: { at: Date | null }) {
  if (!at) return <Badge tone="warning">Jamais connecté</Badge>;
  const isAbsent = at.getTime() < Date.now() - daysOfAbsence * 86_400_000;
  return (
    <>
      <DateTime value={at} format="day" />{" "}
      {isAbsent && <Badge tone="warning">Il y a plus de {daysOfAbsence} jours</Badge>}
    </>
  );
}
