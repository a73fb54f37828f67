import { RefusedFile } from "@/lib/registers/import/refused-file";

/** Where the columns are that a format reads, by their names in its file. */
export type Columns<Name extends string> = Record<Name, number>;

/**
 * Finds columns by their titles, whatever their order: registers add and rename some from one year to the next. Case,
 * accents and punctuation of a title are forgiven. A column that is missing has the place -1.
 *
 * @throws RefusedFile which names the needed ones that are missing
 */
export function findColumns<Name extends string>(
  header: readonly string[],
  titles: Record<Name, string>,
  needed: readonly Name[],
): { columns: Columns<Name>; missing: string[] } {
  const places = new Map<string, number>();
  header.forEach((title, place) => {
    if (!places.has(plain(title))) places.set(plain(title), place);
  });
  const names = Object.keys(titles) as Name[];
  const place = (name: Name) => places.get(plain(titles[name])) ?? -1;
  const missing = names.filter((name) => place(name) === -1);
  const lacking = missing.filter((name) => needed.includes(name)).map((name) => `«\u00a0${titles[name]}\u00a0»`);
  if (lacking.length > 0) {
    const [which, those] = lacking.length > 1 ? ["colonnes manquent", "les"] : ["colonne manque", "la"];
    throw new RefusedFile(
      `${lacking.length} ${which}\u00a0: ${lacking.join(", ")}. Reprenez un fichier qui ${those} contient.`,
    );
  }
  const columns = Object.fromEntries(names.map((name) => [name, place(name)])) as Columns<Name>;
  return { columns, missing: missing.map((name) => titles[name]) };
}

/** As a remark for the operator. */
export function missingColumnsRemark(missing: readonly string[]): string | undefined {
  if (missing.length === 0) return undefined;
  return `Le fichier n’a plus ces colonnes, laissées vides\u00a0: ${missing.map((title) => `«\u00a0${title}\u00a0»`).join(", ")}.`;
}

const plain = (title: string) =>
  title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");
