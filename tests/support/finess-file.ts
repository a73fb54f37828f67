import { luhnNumber } from "./numbers";

/** Made-up establishments of FINESS, each on its line; the same number always makes the same name. */
export function finessLines(count: number): string[] {
  const numbers = new Set<string>();
  while (numbers.size < count) numbers.add(luhnNumber(9, "81"));
  return [...numbers].map((finess, index) => finessLine(finess, `PHARMACIE ${index}`));
}

/** A line of an officine of Albi. */
export function finessLine(finess: string, name: string): string {
  return `structureet;${finess};810000000;${name};;;;1;R;DU PONT;;;004;81;TARN;81000 ALBI;0563000001;;620;Pharmacie d'Officine;3201;;;;;;;;2001-02-03;;2026-01-02;`;
}

/** An extraction of that date. */
export function finessFile(date: string, lines: readonly string[]): string {
  return `finess;etalab;111;${date}\n${lines.map((line) => `${line}\n`).join("")}`;
}
