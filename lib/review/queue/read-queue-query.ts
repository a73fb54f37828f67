import "server-only";
import { listQueuePeople } from "@/db/queries/queue-people";
import { listCommonWords } from "@/db/queries/queue-words";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { isReviewer } from "@/lib/review/policy";
import { parseQuery } from "@/lib/review/queue/query/parse-query";
import { namesIn, peopleNamed } from "@/lib/review/queue/query/people-named";
import { queryFilter } from "@/lib/review/queue/query/query-filter";
import { sortOf } from "@/lib/review/queue/query/query-order";
import type { Term } from "@/lib/review/queue/query/term";
import { regionName } from "@/lib/territories/regions";

/**
 * What a query of the queue asks for, and what is wrong with it. People are read only when it names some. Throws
 * `NotFound` for who reviews nothing.
 */
export async function readQueueQuery({ db, actor }: Context, text: string) {
  if (!isReviewer(actor)) throw new NotFound();
  const { terms, problems } = parseQuery(text);
  const names = namesIn(terms);
  const people = names.length > 0 ? await listQueuePeople(db, actor.reviewerRegions) : [];
  const unknown = names.filter((name) => peopleNamed(people, name).length === 0);
  const filter = queryFilter(terms, { actor, people });
  return {
    terms,
    filter: { ...filter, commonWords: await listCommonWords(db, filter.words) },
    sort: sortOf(terms),
    problems: [
      ...problems.map(({ message }) => message),
      ...unknown.map((name) => `«\u00a0${name}\u00a0» n’est le nom de personne qui instruise ici.`),
      ...foreignRegions(terms, actor.reviewerRegions),
    ],
  };
}

function foreignRegions(terms: Term[], own: string[]): string[] {
  return terms.flatMap((term) => {
    if (term.name !== "region" || own.includes(term.value)) return [];
    return [`«\u00a0${regionName(term.value) ?? term.value}\u00a0» n’est pas une région que vous instruisez.`];
  });
}
