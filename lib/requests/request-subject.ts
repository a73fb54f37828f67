/** A request as the journal names it. */
export function requestSubject({ id, regionCode }: { id: string; regionCode: string }) {
  return { type: "request" as const, id, regionCode };
}
