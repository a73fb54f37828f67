import { DateTime } from "@/components/ui/date-time";
import type { Writing } from "@/lib/replies/reply";

/** Which version it is, from whom and when. */
export function ReplyWriting({ reply }: { reply: { version: number; written: Writing | null } }) {
  const { version, written } = reply;
  if (!written) return "Texte de départ";
  const { writtenByFirstName, writtenByLastName, writtenAt } = written;
  return (
    <>
      Version {version}, {writtenByFirstName} {writtenByLastName}, <DateTime value={writtenAt} />
    </>
  );
}
