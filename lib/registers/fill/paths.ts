import type { RequestPart } from "@/lib/registers/fill/request-part";

/** The page that lists what a register has under these words, to fill a step in. */
export function searchPath(requestId: string, part: RequestPart, query = "") {
  return `/inscription/organisation/${requestId}/${part}/rechercher?q=${encodeURIComponent(query)}` as const;
}

/** The page that asks before typed values are replaced. */
export function fillPath(requestId: string, part: RequestPart, identifier: string) {
  return `/inscription/organisation/${requestId}/${part}/remplir?choix=${encodeURIComponent(identifier)}` as const;
}
