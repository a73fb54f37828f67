import fc from "fast-check";
import { expect, test } from "vitest";
import { completeQuery } from "@/lib/review/queue/query/complete-query";
import { parseQuery } from "@/lib/review/queue/query/parse-query";

const vocabulary = { regions: ["Occitanie", "Île-de-France"], people: ["Claire Roux", "Paul Martin"] };

/** What is offered where `|` stands. */
const offered = (text: string) => {
  const { options } = completeQuery(text.replace("|", ""), text.indexOf("|"), vocabulary);
  return options.map(({ value }) => value);
};

test.each([
  ["e|", ["etat:"]],
  ["albi -al|", ["-alerte:"]],
  ["etat:|", ["etat:a-traiter ", "etat:attente ", "etat:validee ", "etat:refusee ", "etat:retiree ", "etat:toutes "]],
  ["état:re|", ["etat:refusee ", "etat:retiree "]],
  ["alerte:regard|", ["alerte:second-regard "]],
  ["region:ile|", ["region:ile-de-france "]],
  ["pris:cl| albi", ['pris:"Claire Roux" ']],
  ["par:mart|", ['par:"Paul Martin" ']],
  ["profession:medecin|", ["profession:medecin "]],
  ["albi|", []],
  ["finess:81|", []],
  ["etta:x|", []],
])("at %s", (text, values) => {
  expect(offered(text)).toEqual(values);
});

test("every filter is offered before anything is typed", () => {
  expect(offered("|")).toHaveLength(10);
  expect(completeQuery("", 0, vocabulary).isTyping).toBe(false);
});

test("what is offered for a value is read without a problem", () => {
  for (const name of ["etat", "region", "age", "pris", "alerte", "profession", "par", "tri"]) {
    const values = offered(`${name}:|`);
    expect(values.length, name).toBeGreaterThan(0);
    for (const value of values) expect(parseQuery(value).problems, value).toEqual([]);
  }
});

test("whatever is typed and wherever the caret is, what is replaced lies in the text", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.nat(30), (text, position) => {
      const caret = Math.min(position, text.length);
      const { start, end } = completeQuery(text, caret, vocabulary);
      expect(start).toBeLessThanOrEqual(caret);
      expect(end).toBeGreaterThanOrEqual(caret);
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
