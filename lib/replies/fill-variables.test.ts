import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VariableNotFilled } from "@/lib/replies/errors";
import { exampleValues } from "@/lib/replies/example-values";
import { fillOrThrow } from "@/lib/replies/fill-or-throw";
import { fillVariables } from "@/lib/replies/fill-variables";
import { type ReplyVariable, replyVariableNames, writtenVariable } from "@/lib/replies/variables";

const region = { name: "Occitanie", serviceCentreName: "Centre de services", supportEmail: "aide@region.example" };
const values = exampleValues(region);
const fill = (text: string, more: Partial<typeof values> = {}) => fillOrThrow(text, { ...values, ...more }, "message");
const problems = (text: string, more: Partial<typeof values> = {}) =>
  fillVariables(text, { ...values, ...more }).problems.map(({ kind, written }) => `${kind} ${written}`);

test("every variable is replaced, whatever its case, its accents and its spaces", () => {
  const all = Object.keys(replyVariableNames) as ReplyVariable[];
  expect(fill(all.map(writtenVariable).join("|"))).toBe(all.map((variable) => values[variable]).join("|"));
  expect(fill("{{ NUMERO }} {{date d'envoi}} {{Centre  de services}}")).toBe(
    "1042 24\u00a0novembre 2026 Centre de services",
  );
});

test("text without variables is left as it is", () => {
  const text = "Bonjour { } {a} $& $1 \\ \n";
  expect(fill(text)).toBe(text);
});

describe("what can’t be replaced", () => {
  test.each([
    ["Bonjour {{prénom}}", "unknown {{prénom}}"],
    ["{{}}", "unknown {{}}"],
    ["{{toString}} ", "unknown {{toString}}"],
    ["{{structure} est", "unfinished {{structure} est"],
    ["la structure}} est", "unfinished structure}}"],
    ["{{structure{{ville}}", "unfinished {{structure"],
    [`{{${"a".repeat(100)}}}`, `unfinished {{${"a".repeat(30)}`],
  ])("%s", (text, problem) => {
    expect(problems(text)).toEqual([problem]);
    expect(() => fill(text)).toThrow(VariableNotFilled);
  });

  test("a variable of which the request says nothing", () => {
    expect(problems("Service {{service}}", { service: "  " })).toEqual(["empty {{service}}"]);
  });

  test("is told at the field that holds it, each once, with what to do", () => {
    const thrown = () => fill("{{service}} {{service}} {{prénom}}", { service: "" });
    expect(thrown).toThrow(
      expect.objectContaining({
        field: "message",
        userMessage:
          "La demande ne dit rien pour la variable «\u00a0{{service}}\u00a0»\u00a0: remplacez-la par vos mots, ou retirez-la. La variable «\u00a0{{prénom}}\u00a0» n’existe pas\u00a0: corrigez son nom, ou remplacez-la par vos mots.",
      }),
    );
  });
});

describe("what a request holds is never read as a variable", () => {
  test("a structure named after a variable keeps its name, filled once or again", () => {
    const hostile = { ...values, structure: "{{rpps}}" };
    const first = fillVariables("«{{structure}}» {{ville}}", hostile);
    expect(first.problems).toEqual([]);
    expect(fillOrThrow(first.text, hostile, "message")).toBe("«{{rpps}}» Albi");
  });

  const hostileText = fc
    .array(
      fc.constantFrom("{", "}", "{{", "}}", "rpps", "{{rpps}}", "structure", " ", "$&", "<b>", "=1+1", "é", "\u202e"),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join(""));

  test("in any value, at any place, however often the text is filled", () => {
    fc.assert(
      fc.property(hostileText, hostileText, fc.constantFrom("", "{", "}", "x"), (structure, city, edge) => {
        fc.pre(structure.trim() !== "" && city.trim() !== "");
        const hostile = { ...values, structure, city };
        const text = `a${edge} {{structure}}{{ville}} ${edge}b`;
        const once = fillVariables(text, hostile);
        const twice = fillVariables(once.text, hostile);
        expect(once.problems).toEqual([]);
        expect(twice).toEqual(once);
        expect(fillOrThrow(once.text, hostile, "message")).toBe(`a${edge} ${structure.trim()}${city.trim()} ${edge}b`);
      }),
    );
  });

  test("even stuck to a brace of the text", () => {
    fc.assert(
      fc.property(hostileText, (structure) => {
        fc.pre(structure.trim() !== "");
        const hostile = { ...values, structure };
        const once = fillVariables("{{{structure}}}", hostile);
        expect(fillVariables(once.text, hostile)).toEqual(once);
      }),
    );
  });
});

test("no text ever leaves with a variable in it", () => {
  const any = fc.array(fc.constantFrom("{{", "}}", "{", "}", "ville", "inconnue", " ", "\n"), { maxLength: 20 });
  fc.assert(
    fc.property(any, (parts) => {
      const text = parts.join("");
      const { problems: left, text: filled } = fillVariables(text, values);
      if (left.length === 0) expect(filled).not.toMatch(/\{\{|\}\}/);
    }),
  );
});

test("a long text of braces is read at once", () => {
  const started = performance.now();
  fillVariables("{{".repeat(50_000) + "{{a ".repeat(20_000), values);
  expect(performance.now() - started).toBeLessThan(500);
});
