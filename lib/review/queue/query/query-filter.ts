import { isPerson, peopleNamed, type QueuePerson } from "@/lib/review/queue/query/people-named";
import type { FilterName, FilterTerm, FilterValues, Term } from "@/lib/review/queue/query/term";
import { alertOfWord, type ReviewedStatus, reviewedStatuses, statusesOfWord } from "@/lib/review/queue/query/words";
import type { Among, Holding, QueueFilter } from "@/lib/review/queue/queue-filter";
import { searchWords } from "@/lib/review/queue/search-words";

/** Who asks, and the people that a name may be of. */
export type Asker = { actor: { id: string; reviewerRegions: string[] }; people: QueuePerson[] };

/** What a query asks for, for this reviewer: in their regions only, whatever it says. */
export function queryFilter(terms: readonly Term[], { actor, people }: Asker): QueueFilter {
  const idsOf = (name: string) => (isPerson(name, "moi") ? [actor.id] : peopleNamed(people, name));
  const holdings = (isNegated: boolean) =>
    valuesOf(terms, "pris", isNegated).map((name) => holdingOf(name, actor.id, people));
  const words = searchWords(textOf(terms));
  const regions = among(terms, "region", (code) => [code]);
  const deciders = among(terms, "par", idsOf);
  const isReadable = (code: string) => (regions.any?.includes(code) ?? true) && !regions.none.includes(code);
  return {
    regionCodes: textOf(terms) && words.length === 0 ? [] : actor.reviewerRegions.filter(isReadable),
    statuses: statusesOf(terms).filter((status) => !deciders.any || decided.includes(status)),
    words,
    commonWords: [],
    withoutWords: valuesOf(terms, "mot", true)
      .map(searchWords)
      .filter((group) => group.length > 0),
    overHours: hours(terms, true),
    underHours: hours(terms, false),
    isLate: [false, true].flatMap((isNot) => (valuesOf(terms, "alerte", isNot).includes("retard") ? [!isNot] : [])),
    alerts: alerts(terms, false),
    withoutAlerts: alerts(terms, true),
    structures: merged(
      among(terms, "finess", (id) => [id]),
      among(terms, "siret", (id) => [id]),
    ),
    rpps: among(terms, "rpps", (id) => [id]),
    professions: among(terms, "profession", (code) => [code]),
    deciders,
    holdings: [
      ...holdings(false),
      ...holdings(true)
        .filter(isNobody)
        .map(() => ({ kind: "somebody" }) as const),
    ],
    withoutHoldings: holdings(true).filter((holding) => !isNobody(holding)),
  };
}

/** Only these have somebody who decided: the others need not be gone through to find none. */
const decided: ReviewedStatus[] = ["approved", "refused"];

/** The free text, as one: a number may be typed in groups. */
export function textOf(terms: readonly Term[]): string {
  return valuesOf(terms, "mot", false).join(" ");
}

const searching: (FilterName | "mot")[] = ["mot", "finess", "siret", "rpps", "par"];

/** What is to be handled, unless a state is asked for; a search is made among all the requests. */
export function statusesOf(terms: readonly Term[]): ReviewedStatus[] {
  const asked = valuesOf(terms, "etat", false);
  const excluded = valuesOf(terms, "etat", true).flatMap((word) => statusesOfWord[word]);
  const isSearch = terms.some(({ name, isNot }) => searching.includes(name) && !isNot);
  const byDefault = excluded.length > 0 || isSearch ? ("toutes" as const) : ("a-traiter" as const);
  const wanted = (asked.length > 0 ? asked : [byDefault]).flatMap((word) => statusesOfWord[word]);
  return reviewedStatuses.filter((status) => wanted.includes(status) && !excluded.includes(status));
}

type Value<N extends FilterName | "mot"> = N extends FilterName ? FilterValues[N] : string;

function valuesOf<N extends FilterName | "mot">(terms: readonly Term[], name: N, isNot: boolean): Value<N>[] {
  return terms.flatMap((term) => (term.name === name && term.isNot === isNot ? [term.value as Value<N>] : []));
}

type NamedByText = Extract<FilterTerm, { value: string }>["name"];

function among<N extends NamedByText>(terms: readonly Term[], name: N, read: (value: string) => string[]): Among {
  const asked = valuesOf(terms, name, false);
  const none = valuesOf(terms, name, true).flatMap(read);
  return asked.length > 0 ? { any: asked.flatMap(read), none } : { none };
}

/** A FINESS and a SIRET are two kinds of one number. */
function merged(one: Among, other: Among): Among {
  const none = [...one.none, ...other.none];
  return one.any || other.any ? { any: [...(one.any ?? []), ...(other.any ?? [])], none } : { none };
}

function hours(terms: readonly Term[], isOver: boolean): number[] {
  return terms.flatMap((term) => {
    if (term.name !== "age" || (term.value.isOver !== term.isNot) !== isOver) return [];
    return [term.value.count * (term.value.unit === "j" ? 24 : 1)];
  });
}

function alerts(terms: readonly Term[], isNot: boolean) {
  return valuesOf(terms, "alerte", isNot).flatMap((word) => (word === "retard" ? [] : [alertOfWord[word]]));
}

function isNobody({ kind }: Holding): boolean {
  return kind === "nobody";
}

function holdingOf(name: string, actorId: string, people: QueuePerson[]): Holding {
  if (isPerson(name, "personne")) return { kind: "nobody" };
  if (isPerson(name, "autre")) return { kind: "others", than: actorId };
  return { kind: "people", ids: isPerson(name, "moi") ? [actorId] : peopleNamed(people, name) };
}
