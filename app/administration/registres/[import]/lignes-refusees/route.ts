import { Readable } from "node:stream";
import { requireContext } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { refusedLinesCsv } from "@/lib/registers/operate/refused-lines-csv";
import { importIdSchema } from "@/lib/registers/operate/schema";

type Route = RouteContext<"/administration/registres/[import]/lignes-refusees">;

/** The refused lines of an import, for a spreadsheet. */
export async function GET(_: Request, { params }: Route): Promise<Response> {
  const context = await requireContext();
  const input = importIdSchema.safeParse(await params);
  try {
    if (!input.success) throw new NotFound();
    const { fileName, file } = await refusedLinesCsv(context, input.data);
    return new Response(Readable.toWeb(Readable.from(file)) as ReadableStream, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${fileName}"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404 });
    throw error;
  }
}
