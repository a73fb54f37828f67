import { journalFile } from "@/lib/journal/journal-file";

/** The lines that a reviewer looks at, for a spreadsheet. */
export function GET(request: Request): Promise<Response> {
  return journalFile(request, { of: "regions" });
}
