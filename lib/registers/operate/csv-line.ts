/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/;

/** One line of a CSV file with `;`. What a spreadsheet would run is made a text by an apostrophe before it. */
export function csvLine(values: string[]): string {
  return `${values.map(csvValue).join(";")}\r\n`;
}

function csvValue(value: string): string {
  const text = formula.test(value.trimStart()) ? `'${value}` : value;
  return /[";\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
