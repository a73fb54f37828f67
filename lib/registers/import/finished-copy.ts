import type { Register } from "@/lib/registers/registers";

/** What came of an import. Whatever it is, people search a whole register: this one, or the copy of before. */
export type FinishedCopy = {
  id: string;
  register: Register;
  status: "in_service" | "unchanged" | "refused" | "failed";
  /** `yyyy-mm-dd`; null when the file was refused before it was known. */
  dataDate: string | null;
  linesRead: number;
  linesLeftOut: number;
  linesRefused: number;
  /** Compared with the copy that was in service: establishments, persons, or addresses. */
  rowsKept: number;
  rowsChanged: number;
  rowsNew: number;
  rowsGone: number;
  /** A French sentence: why it was refused or failed and what to do, or what is worth knowing of one in service. */
  message: string | null;
};
