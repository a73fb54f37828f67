import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longestQuery, parseQuery } from "@/lib/review/queue/query/parse-query";
import { printQuery } from "@/lib/review/queue/query/print-query";

const term = (name: string, value: unknown, isNot = false) => ({ name, value, isNot });
const terms = (text: string) => parseQuery(text).terms;
const messages = (text: string) => parseQuery(text).problems.map(({ message }) => message);

describe("a query", () => {
  test.each([
    ["", []],
    ["albi", [term("mot", "albi")]],
    ["-albi", [term("mot", "albi", true)]],
    ['"pharmacie du centre"', [term("mot", "pharmacie du centre")]],
    ['-"du centre', [term("mot", "du centre", true)]],
    ["etat:attente", [term("etat", "attente")]],
    ["État:Validée", [term("etat", "validee")]],
    ['etat:"a traiter"', [term("etat", "a-traiter")]],
    ["region:76", [term("region", "76")]],
    ["region:occitanie", [term("region", "76")]],
    ["region:occ", [term("region", "76")]],
    ['region:"Île-de-France"', [term("region", "11")]],
    ["age:>48h", [term("age", { isOver: true, count: 48, unit: "h" })]],
    ["age:<3J", [term("age", { isOver: false, count: 3, unit: "j" })]],
    ["-pris:moi", [term("pris", "moi", true)]],
    ['pris:"Claire Roux"', [term("pris", "Claire Roux")]],
    ["alerte:second-regard", [term("alerte", "second-regard")]],
    ["finess:810001206", [term("finess", "810001206")]],
    ['finess:"2a 000 001 4"', [term("finess", "2A0000014")]],
    ["siret:73282932000074", [term("siret", "73282932000074")]],
    ["rpps:810100001238", [term("rpps", "10100001238")]],
    ["profession:21", [term("profession", "21")]],
    ["profession:médecin", [term("profession", "10")]],
    ["par:moi tri:decision", [term("par", "moi"), term("tri", "decision")]],
    ["contact@exemple.fr 10:30", [term("mot", "contact@exemple.fr"), term("mot", "10:30")]],
    ["☃ - &", []],
  ])("%s is read", (text, expected) => {
    expect(parseQuery(text)).toEqual({ terms: expected, problems: [] });
  });

  test.each([
    ["etta:attente albi", /^« etta: » n’est pas un filtre connu\. Les filtres sont etat:, region:/],
    ["etat: albi", /« etat: » attend une valeur, par exemple etat:attente\./],
    ["etat:fini albi", /« etat:fini » est inconnu : choisissez parmi a-traiter, attente/],
    ["region:atlantide albi", /« region:atlantide » est inconnu\./],
    ["region:bo-re albi", /est inconnu/],
    [
      "profession:ortho albi",
      /peut être orthoprothesiste, orthopediste-orthesiste, orthophoniste, orthoptiste : précisez/,
    ],
    ["age:48h albi", /s’écrit avec > ou </],
    ["age:>48 albi", /s’écrit avec > ou </],
    ["finess:81 albi", /un numéro FINESS a 9 caractères/],
    ["siret:1 albi", /un SIRET a 14 chiffres/],
    ["rpps:abc albi", /un numéro RPPS a 11 chiffres/],
    ['pris:" " albi', /attend une valeur/],
    ["par:☃ albi", /attend un nom/],
    ["-tri:nom albi", /un ordre ne s’exclut pas/],
  ])("%s: what is wrong is said, and the rest applies", (text, message) => {
    expect(terms(text)).toEqual([term("mot", "albi")]);
    expect(messages(text)).toEqual([
      expect.stringMatching(new RegExp(message.source.replaceAll(/ (?=[:»])|(?<=«) /g, "\u00a0"))),
    ]);
  });

  test("tells where what is wrong is", () => {
    const text = 'albi etta:"x y" lavaur';
    const { problems } = parseQuery(text);
    expect(problems.map(({ start, end }) => text.slice(start, end))).toEqual(['etta:"x y"']);
  });

  test("is sorted once", () => {
    expect(terms("tri:nom tri:recent")).toEqual([term("tri", "nom")]);
    expect(messages("tri:nom tri:recent")).toHaveLength(1);
  });

  test("has an end", () => {
    const { terms: read, problems } = parseQuery("a".repeat(10_000));
    expect(read).toEqual([term("mot", "a".repeat(longestQuery))]);
    expect(problems).toHaveLength(1);
  });
});

const pieces = fc.constantFrom(
  ..."etat: région: age:>48h age:<2j pris:moi par: alerte:doublon finess:810001206 profession:medecin tri:nom".split(
    " ",
  ),
  ...["-", '"', " ", "albi", "occitanie", "attente", "a:b", "Claire Roux", "\u00a0", "é", "☃"],
);
const typed = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.array(pieces, { maxLength: 20 }).map((all) => all.join("")),
);

test("whatever is typed, what was read is printed so that it is read the same", () => {
  fc.assert(
    fc.property(typed, (text) => {
      const read = terms(text);
      expect(parseQuery(printQuery(read))).toEqual({ terms: read, problems: [] });
    }),
  );
});

test("whatever is typed, what is wrong lies in the text, and ends with a point", () => {
  fc.assert(
    fc.property(typed, (text) => {
      for (const { start, end, message } of parseQuery(text).problems) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(message).toMatch(/\.$/);
      }
    }),
  );
});
