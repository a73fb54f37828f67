import type { JournalLine } from "@/db/queries/journal-lines";
import { coarseOrigin } from "@/lib/accounts/coarse-origin";
import { sessionMethodLabels } from "@/lib/accounts/session-method-labels";
import { describeLine } from "@/lib/journal/describe-line";
import type { JournalPlace } from "@/lib/journal/place";
import { type SubjectType, subjectLabels } from "@/lib/journal/subject";
import { regionName } from "@/lib/territories/regions";

/** A line of the journal as a reader gets it. */
export type ToldLine = ReturnType<typeof toldLine>;

/** Says a line in French. Only the operator reads whole addresses of origin; a box's managers read none. */
export function toldLine(line: JournalLine, names: Map<string, string>, { of }: JournalPlace) {
  const { id, at, actorName, method, origin, result, subjectType, subjectId, regionCode } = line;
  return {
    id,
    at,
    who: actorName,
    how: method && sessionMethodLabels[method],
    from: originFor(of, origin),
    ...describeLine(line),
    result,
    subject: subjectLabel(subjectType),
    subjectName: subjectType === "region" ? regionCode && regionName(regionCode) : names.get(subjectId),
    href: of === "regions" && subjectType === "request" ? (`/instruction/${subjectId}` as const) : undefined,
  };
}

function originFor(of: JournalPlace["of"], origin: string | null): string | null {
  if (of === "mailbox" || !origin) return null;
  return of === "all" ? origin : coarseOrigin(origin);
}

function subjectLabel(type: string): string {
  return Object.hasOwn(subjectLabels, type) ? subjectLabels[type as SubjectType] : type;
}
