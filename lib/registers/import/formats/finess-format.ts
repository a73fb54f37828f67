import { FinessReader } from "@/lib/registers/import/formats/finess-reader";
import type { LineReader, RegisterFormat } from "@/lib/registers/import/formats/format";
import { isoDay } from "@/lib/registers/import/formats/iso-day";
import { RefusedFile } from "@/lib/registers/import/refused-file";

/** FINESS, extraction of establishments: `etalab-cs1100502-stock-….csv`, or `cs1100507` which adds coordinates. */
export const finessFormat: RegisterFormat = {
  encodings: ["utf-8", "windows-1252"],
  fileName: /(?:cs11005|finess).*\.(?:csv|txt)$/i,
  recognises: (firstLine) => /^"?finess"?;/i.test(firstLine),
  start(firstLine, sinks): LineReader {
    const [, , , date = ""] = firstLine.replaceAll('"', "").split(";");
    const day = isoDay(date.trim());
    if (!day)
      throw new RefusedFile("La première ligne de l’extraction FINESS ne dit pas sa date\u00a0: le fichier est abîmé.");
    return new FinessReader(day, sinks);
  },
};
