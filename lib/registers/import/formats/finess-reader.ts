import { cleanLine } from "@/lib/registers/import/formats/clean-line";
import { csvValues } from "@/lib/registers/import/formats/csv-values";
import { withZeros } from "@/lib/registers/import/formats/digits";
import { finessColumns } from "@/lib/registers/import/formats/finess-columns";
import { finessRow } from "@/lib/registers/import/formats/finess-row";
import type { LineReader, Sinks, Verdict } from "@/lib/registers/import/formats/format";
import { longValue } from "@/lib/registers/import/formats/long-value";
import { numberCheck } from "@/lib/registers/import/formats/number-check";
import { RefusedFile } from "@/lib/registers/import/refused-file";

/** Ten times what FINESS has: their numbers are remembered while it is read. */
const mostEstablishments = 1_000_000;

/** Kinds of lines that the extractions mix with the establishments, and that the product has no use for. */
const leftOut = new Set(["geolocalisation"]);

/** Reads the lines of the extraction of establishments. */
export class FinessReader implements LineReader {
  readonly remark = undefined;
  readonly #seen = new Map<string, number>();
  readonly #numberFault = numberCheck("FINESS");

  constructor(
    readonly dataDate: string,
    private readonly sinks: Pick<Sinks, "establishments" | "words">,
  ) {}

  read(raw: string, number: number): Verdict {
    const line = cleanLine(raw);
    if (typeof line !== "string") return line;
    const cut = csvValues(line, ";");
    if (!cut) return { refused: "Les guillemets de la ligne ne vont pas par paires." };
    const values = / ;|; |"/.test(line) ? cut.map((value) => value.trim()) : cut;
    const [type = ""] = values;
    if (leftOut.has(type)) return "left out";
    if (type !== "structureet")
      return { refused: `Ligne de type «\u00a0${type.slice(0, 30)}\u00a0», et non «\u00a0structureet\u00a0».` };
    if (values.length < finessColumns.length) {
      return { refused: `La ligne a ${values.length} colonnes, et non ${finessColumns.length}.` };
    }
    return longValue(line, values, finessColumns) ?? this.#keep(values, number);
  }

  end(): void {}

  isWhole(line: string): boolean {
    return line.endsWith(";") && line.split(";").length > finessColumns.length;
  }

  #keep(values: string[], number: number): Verdict {
    const finess = withZeros(values[1] ?? "", 9) ?? (values[1] ?? "").toUpperCase();
    const fault = this.#numberFault(finess);
    if (fault) return fault;
    if (!values[3]) values[3] = values[4] ?? "";
    if (!values[3]) return { refused: "La raison sociale est vide." };
    const before = this.#seen.get(finess);
    if (before) return { refused: `Le numéro FINESS ${finess} est déjà à la ligne ${before}.` };
    if (this.#seen.size >= mostEstablishments) {
      throw new RefusedFile(
        "Le fichier compte plus d’un million d’établissements\u00a0: ce n’est pas celui de FINESS.",
      );
    }
    this.#seen.set(finess, number);
    const { row, words } = finessRow(finess, values);
    this.sinks.establishments(row);
    this.sinks.words(words);
    return "kept";
  }
}
