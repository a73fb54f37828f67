import "server-only";
import { Readable } from "node:stream";
import { requireContext } from "@/lib/context";
import { NotFound, TooManyAttempts } from "@/lib/errors";
import { exportJournal } from "@/lib/journal/export-journal";
import { journalFilterSchema } from "@/lib/journal/filter";
import type { JournalPlace } from "@/lib/journal/place";

/** The answer to a request for the file of a place of the journal, with the filter of its address. */
export async function journalFile(request: Request, place: JournalPlace): Promise<Response> {
  const context = await requireContext();
  const filter = journalFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  try {
    const file = await exportJournal(context, place, filter);
    return new Response(Readable.toWeb(Readable.from(file)) as ReadableStream, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="journal-${new Date().toISOString().slice(0, 10)}.csv"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404 });
    if (error instanceof TooManyAttempts) return new Response(error.userMessage, { status: 429 });
    throw error;
  }
}
