import { findColumns, missingColumnsRemark } from "@/lib/registers/import/formats/columns";
import type { RegisterFormat } from "@/lib/registers/import/formats/format";
import { mailboxTitles, neededOfMailboxes } from "@/lib/registers/import/formats/mailboxes-columns";
import { MailboxesReader } from "@/lib/registers/import/formats/mailboxes-reader";

/** The MSSanté boxes of the Annuaire Santé: `Extraction_Correspondance_MSSante`. */
export const mailboxesFormat: RegisterFormat = {
  encodings: ["utf-8"],
  fileName: /correspondance[_-]mssante.*\.(?:txt|csv)$/i,
  recognises: (firstLine) => /(?:type de|adresse) bal(?:\||$)/i.test(firstLine),
  start(firstLine, sinks) {
    const header = firstLine.split("|");
    const { columns, missing } = findColumns(header, mailboxTitles, neededOfMailboxes);
    return new MailboxesReader(header, columns, sinks.directory_mailboxes, missingColumnsRemark(missing));
  },
};
