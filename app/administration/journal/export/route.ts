import { journalFile } from "@/lib/journal/journal-file";

/** The lines that the operator looks at, for a spreadsheet. */
export function GET(request: Request): Promise<Response> {
  return journalFile(request, { of: "all" });
}
