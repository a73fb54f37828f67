import "server-only";
import type { Db } from "@/db/client";
import { listDistinctions } from "@/db/queries/distinctions";
import { listAlikeMailboxes, listAlikeRequests, listEquivalentIds } from "@/db/queries/likely-duplicates";
import { fullName } from "@/lib/actor";
import type { SentRequest } from "@/lib/requests/sent-request";
import { type Duplicate, likeliestFirst } from "@/lib/review/duplicates/duplicate";
import { likeness } from "@/lib/review/duplicates/likeness";

const mostShown = 20;

type Subject = SentRequest & { id: string; previousRequestId: string | null };

/**
 * The requests and boxes of these regions that may be the same thing as a request, the likeliest first, those told apart
 * with who said so. The request that it corrects, or that corrects it, is no duplicate: the page names it elsewhere.
 */
export async function findDuplicates(db: Db, request: Subject, regionCodes: string[]): Promise<Duplicate[]> {
  const equivalentIds = await listEquivalentIds(db, request.structureId);
  const shared = {
    structureIds: [request.structureId, ...equivalentIds],
    rpps: request.responsableRpps,
    phones: [request.phone, request.secondPhone].filter((phone) => phone !== null),
    contactEmail: request.contactEmail,
    postalCode: request.postalCode,
  };
  const [requests, mailboxes, distinctions] = await Promise.all([
    listAlikeRequests(db, request.id, shared, regionCodes),
    listAlikeMailboxes(db, request.id, shared, regionCodes),
    listDistinctions(db, request.id),
  ]);
  const isOther = (other: { id: string; previousRequestId: string | null }) =>
    other.id !== request.previousRequestId && other.previousRequestId !== request.id;
  return [
    ...requests.filter(isOther).map((other) => ({ ...other, kind: "request" as const })),
    ...mailboxes.map((other) => ({ ...other, kind: "mailbox" as const })),
  ]
    .flatMap((other) => {
      const alike = likeness(request, other, equivalentIds);
      return alike ? [{ ...other, ...alike, toldApart: toldApart(distinctions, other) }] : [];
    })
    .sort(likeliestFirst)
    .slice(0, mostShown);
}

type Distinctions = Awaited<ReturnType<typeof listDistinctions>>;

function toldApart(distinctions: Distinctions, { kind, id }: { kind: Duplicate["kind"]; id: string }) {
  const said = distinctions.find(({ otherKind, otherId }) => otherKind === kind && otherId === id);
  return said && { by: fullName(said), at: said.saidAt };
}
