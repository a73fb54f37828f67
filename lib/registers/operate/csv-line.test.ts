import { expect, test } from "vitest";
import { csvLine } from "@/lib/registers/operate/csv-line";

test.each([
  [["12", "Le numéro FINESS manque."], "12;Le numéro FINESS manque.\r\n"],
  [["3", 'Valeur « a;b » et "guillemets"'], '3;"Valeur « a;b » et ""guillemets"""\r\n'],
  [["4", "deux\nlignes"], '4;"deux\nlignes"\r\n'],
  [["5", '=HYPERLINK("http://a")'], '5;"\'=HYPERLINK(""http://a"")"\r\n'],
  [["6", "+33"], '6;"\'+33"\r\n'],
  [["7", "-1+2"], '7;"\'-1+2"\r\n'],
  [["8", "@SUM(A1)"], '8;"\'@SUM(A1)"\r\n'],
  [["9", " \t=1"], '9;"\' \t=1"\r\n'],
])("%j", (values, line) => {
  expect(csvLine(values)).toBe(line);
});
