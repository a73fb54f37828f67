import { findColumns, missingColumnsRemark } from "@/lib/registers/import/formats/columns";
import type { RegisterFormat } from "@/lib/registers/import/formats/format";
import { neededOfProfessionals, professionalTitles } from "@/lib/registers/import/formats/professionals-columns";
import { ProfessionalsReader } from "@/lib/registers/import/formats/professionals-reader";

/** RPPS as the Annuaire Santé publishes it: `PS_LibreAcces_Personne_activite_<time>.txt`, one line per activity. */
export const professionalsFormat: RegisterFormat = {
  encodings: ["utf-8"],
  fileName: /personne[_-]activite.*\.(?:txt|csv)$/i,
  recognises: (firstLine) => /identifiant pp\|/i.test(firstLine) && !/adresse bal/i.test(firstLine),
  start(firstLine, sinks) {
    const header = firstLine.split("|");
    const { columns, missing } = findColumns(header, professionalTitles, neededOfProfessionals);
    return new ProfessionalsReader(header, columns, sinks, missingColumnsRemark(missing));
  },
};
