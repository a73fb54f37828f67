import { Readable } from "node:stream";
import { requireContext } from "@/lib/context";
import { NotFound, TooManyAttempts } from "@/lib/errors";
import { exportQueue } from "@/lib/review/queue/export/export-queue";
import { queuePlaceSchema } from "@/lib/review/queue/queue-place";

/** The requests of a search, for a spreadsheet. */
export async function GET(request: Request): Promise<Response> {
  const context = await requireContext();
  const { q } = queuePlaceSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  try {
    const file = await exportQueue(context, q);
    return new Response(Readable.toWeb(Readable.from(file)) as ReadableStream, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="demandes-${new Date().toISOString().slice(0, 10)}.csv"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404 });
    if (error instanceof TooManyAttempts) return new Response(error.userMessage, { status: 429 });
    throw error;
  }
}
