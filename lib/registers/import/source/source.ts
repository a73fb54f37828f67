import type { Readable } from "node:stream";

/** The text of a register, ready to be read. */
export type Source = {
  stream: Readable;
  /** Of the text; `undefined` when nothing trustworthy says it. */
  bytesTotal: number | undefined;
  /** What the text is called, by the file or by the archive around it, the most telling first. */
  names: string[];
  modifiedAt: Date;
};
