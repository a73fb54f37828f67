import { requireContext } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { figuresFile } from "@/lib/review/figures/figures-file";
import { figuresFiltersSchema } from "@/lib/review/figures/filters";
import { viewFigures } from "@/lib/review/figures/view-figures";

/** The figures of a period week after week, for a spreadsheet. */
export async function GET(request: Request): Promise<Response> {
  const context = await requireContext();
  const filters = figuresFiltersSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  try {
    const { period, byWeek } = await viewFigures(context, filters);
    return new Response(figuresFile(byWeek), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="chiffres-${period.firstMonday}.csv"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404 });
    throw error;
  }
}
