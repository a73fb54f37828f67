import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.mjs";

const id = /\b[A-Z]{3}-\d{2}\b/g;
const book = "docs/acceptance.md";

/** Every case of the acceptance book must be carried by an end-to-end test, and every test tell a case of the book. */
const inBook = new Set(
  read(book)
    .split("\n")
    .flatMap((line) => line.match(/^\| *([A-Z]{3}-\d{2}) *\|/)?.[1] ?? []),
);
const inTests = new Set(
  globSync("tests/e2e/**/*.e2e.ts", { cwd: root })
    .flatMap((file) => read(file).match(/\[[^\]\n]*\]/g) ?? [])
    .flatMap((brackets) => brackets.match(id) ?? []),
);

const problems = [
  ...[...inBook].filter((each) => !inTests.has(each)).map((each) => `${each} is in ${book} and in no end-to-end test.`),
  ...[...inTests]
    .filter((each) => !inBook.has(each))
    .map((each) => `${each} is in an end-to-end test and not in ${book}.`),
];
for (const problem of problems.sort()) console.error(problem);
console.log(`${inBook.size} acceptance cases, ${inTests.size} carried by end-to-end tests.`);
process.exitCode = problems.length === 0 && inBook.size > 0 ? 0 : 1;

/** @param {string} file */
function read(file) {
  return readFileSync(join(root, file), "utf8");
}
