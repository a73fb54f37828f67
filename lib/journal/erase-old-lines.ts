import "server-only";
import type { Db } from "@/db/client";
import { eraseLines } from "@/db/queries/journal-retention";
import { recordEvent } from "@/lib/audit";
import { journalSubject } from "@/lib/journal/journal-subject";
import { eventCategories } from "@/lib/journal/retention";

const atOnce = 10_000;

/** Erases what is past the time of its category, and writes how much it was. Their links stay. */
export async function eraseOldLines(db: Db): Promise<void> {
  for (const category of eventCategories) {
    let erased: number;
    do {
      erased = await db.transaction(async (tx) => {
        const lines = await eraseLines(tx, category, atOnce);
        if (lines > 0) await recordEvent(tx, {}, "journal.lines_erased", journalSubject, { category, lines });
        return lines;
      });
    } while (erased === atOnce);
  }
}
