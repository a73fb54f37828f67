import { journalFile } from "@/lib/journal/journal-file";
import { mailboxParamsSchema } from "@/lib/mailboxes/schema";

/** The lines that a manager of the box looks at, for a spreadsheet. */
export async function GET(request: Request, { params }: RouteContext<"/boites/[boite]/journal/export">) {
  const { data } = mailboxParamsSchema.safeParse(await params);
  if (!data) return new Response(null, { status: 404 });
  return journalFile(request, { of: "mailbox", ...data });
}
