/** How far an import has come. `reading` takes the file in; `indexing` makes it searchable; `switching` puts it in service. */
export type ImportProgress = {
  phase: "reading" | "indexing" | "switching";
  /** Of the text of the register, once unzipped; unknown for some archives. */
  bytesTotal: number | undefined;
  bytesRead: number;
  linesRead: number;
  linesRefused: number;
};
