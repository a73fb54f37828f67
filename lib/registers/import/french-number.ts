const format = new Intl.NumberFormat("fr-FR");

/** `1234567` → «1 234 567», with the spaces that French uses. */
export function frenchNumber(value: number): string {
  return format.format(value);
}
