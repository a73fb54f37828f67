import type { Encoding } from "@/lib/registers/import/lines/text-encoding";
import type { RegisterTable } from "@/lib/registers/import/register-tables";

/** What became of a line: `left out` by a rule of the product, or refused for a reason that is told in French. */
export type Verdict = "kept" | "left out" | { refused: string };

/** Takes rows as `COPY` reads them (see `copyRow`). */
export type RowSink = (row: string) => void;

export type Sinks = Record<RegisterTable, RowSink> & {
  /** Takes the distinct words that a row is searched by. */
  words: (words: Iterable<string>) => void;
};

/** How the lines of one file become rows. */
export interface LineReader {
  /** `yyyy-mm-dd`, when the file itself says it. */
  readonly dataDate: string | undefined;
  /** Something that the operator should know of the file, as a French sentence. */
  readonly remark: string | undefined;
  read(line: string, number: number): Verdict;
  /** After the last line: rows that were kept back. */
  end(): void;
  /** Whether a last line without its end is whole all the same. */
  isWhole(line: string): boolean;
}

/** How a register is published. */
export interface RegisterFormat {
  readonly encodings: readonly Encoding[];
  /** Members of a zip and files of a directory that hold it, by their names. */
  readonly fileName: RegExp;
  /** Whether the first line is that of such a file. */
  recognises(firstLine: string): boolean;
  /**
   * Begins a file by its first line.
   *
   * @throws RefusedFile when it is the first line of something else, or columns are missing
   */
  start(firstLine: string, sinks: Sinks): LineReader;
}
