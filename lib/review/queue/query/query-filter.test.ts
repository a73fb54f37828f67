import { describe, expect, test } from "vitest";
import { withState } from "@/lib/review/queue/query/change-query";
import { chipsOf } from "@/lib/review/queue/query/chips";
import { parseQuery } from "@/lib/review/queue/query/parse-query";
import { namesIn } from "@/lib/review/queue/query/people-named";
import { queryFilter } from "@/lib/review/queue/query/query-filter";
import { sortOf, stateOf } from "@/lib/review/queue/query/query-order";

const actor = { id: "me", reviewerRegions: ["76", "53"] };
const people = [
  { id: "claire", firstName: "Claire", lastName: "Roux" },
  { id: "paul", firstName: "Paul", lastName: "Roux-Martin" },
];
const terms = (q: string) => parseQuery(q).terms;
const filter = (q: string) => queryFilter(terms(q), { actor, people });

describe("a query asks for", () => {
  test.each([
    ["", { statuses: ["submitted"], regionCodes: ["76", "53"] }],
    ["albi", { statuses: expect.arrayContaining(["submitted", "withdrawn"]), words: ["albi"] }],
    ["albi etat:refusee", { statuses: ["refused"] }],
    ["-etat:retiree -etat:validee", { statuses: ["submitted", "information_requested", "refused"] }],
    ["etat:toutes -etat:toutes", { statuses: [] }],
    ["region:bretagne", { regionCodes: ["53"] }],
    ["region:corse", { regionCodes: [] }],
    ["-region:bretagne", { regionCodes: ["76"] }],
    ["region:corse region:bretagne", { regionCodes: ["53"] }],
    ["age:>2j age:<96h", { overHours: [48], underHours: [96] }],
    ["-age:>48h", { overHours: [], underHours: [48] }],
    ["05 63 00 00 01", { words: ["0563000001"] }],
    ["日本", { words: [], regionCodes: [] }],
    ['-"du centre" -☃', { withoutWords: [["du", "centre"]] }],
    ["alerte:doublon -alerte:doute", { alerts: ["duplicate"], withoutAlerts: ["doubtful_check"] }],
    ["-alerte:retard", { isLate: [false] }],
    ["finess:810001206 siret:73282932000074", { structures: { any: ["810001206", "73282932000074"], none: [] } }],
    ["-finess:810001206", { structures: { none: ["810001206"] } }],
    ["profession:medecin", { professions: { any: ["10"], none: [] } }],
    ["par:moi", { deciders: { any: ["me"], none: [] } }],
    ["par:roux", { deciders: { any: ["claire", "paul"], none: [] } }],
    ['par:"roux cl"', { deciders: { any: ["claire"], none: [] } }],
    ["par:inconnu", { deciders: { any: [], none: [] } }],
    ["pris:MOI", { holdings: [{ kind: "people", ids: ["me"] }] }],
    ["pris:autre", { holdings: [{ kind: "others", than: "me" }] }],
    ["-pris:personne", { holdings: [{ kind: "somebody" }], withoutHoldings: [] }],
  ])("«%s»", (q, expected) => {
    expect(filter(q)).toMatchObject(expected);
  });
});

test.each([
  ["", "priorite", "a-traiter"],
  ["etat:attente", "priorite", "attente"],
  ["albi", "recent", "toutes"],
  ["par:moi", "decision", "toutes"],
  ["-par:moi", "priorite", "a-traiter"],
  ["etat:validee etat:refusee tri:nom", "nom", undefined],
])("«%s» is sorted by %s and shows %s", (q, sort, state) => {
  expect([sortOf(terms(q)), stateOf(terms(q))]).toEqual([sort, state]);
});

test("the names of a query are looked for among people, its own words are not", () => {
  expect(namesIn(terms("pris:moi par:MOI pris:autre pris:personne par:roux pris:paul"))).toEqual(["roux", "paul"]);
});

test("each thing asked for is a chip that takes itself away, the free text being one", () => {
  expect(chipsOf(terms("05 alerte:doublon 63 -age:>1j -lac pris:moi"))).toEqual([
    { label: "«\u00a005 63\u00a0»", rest: "alerte:doublon -age:>1j -lac pris:moi" },
    { label: "Alerte\u00a0: doublon possible", rest: "05 63 -age:>1j -lac pris:moi" },
    { label: "Sauf envoyées il y a plus de 1 jour", rest: "05 alerte:doublon 63 -lac pris:moi" },
    { label: "Sauf «\u00a0lac\u00a0»", rest: "05 alerte:doublon 63 -age:>1j pris:moi" },
    { label: "Prises par moi", rest: "05 alerte:doublon 63 -age:>1j -lac" },
  ]);
});

test("a state takes the place of those asked for", () => {
  expect(withState(terms("etat:attente albi -etat:validee"), "refusee")).toBe("etat:refusee albi");
});
