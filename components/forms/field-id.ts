/** The id of a field's control, so that a summary can link to it; the prefix tells apart two forms of one page. */
export function fieldId(name: string, idPrefix: string | undefined): string {
  return idPrefix ? `${idPrefix}-${name}` : name;
}
