import { barValues } from "@/lib/registers/import/formats/bar-values";
import { cleanLine } from "@/lib/registers/import/formats/clean-line";
import type { Columns } from "@/lib/registers/import/formats/columns";
import { copyRow } from "@/lib/registers/import/formats/copy-row";
import type { LineReader, RowSink, Verdict } from "@/lib/registers/import/formats/format";
import { longValue } from "@/lib/registers/import/formats/long-value";
import type { MailboxColumn } from "@/lib/registers/import/formats/mailboxes-columns";
import { bareNumber } from "@/lib/registers/import/formats/structure-number";

/** RFC 5321. */
const longestAddress = 254;

/** Reads the lines of the directory of MSSanté boxes. */
export class MailboxesReader implements LineReader {
  readonly dataDate = undefined;

  constructor(
    private readonly header: readonly string[],
    private readonly columns: Columns<MailboxColumn>,
    private readonly mailboxes: RowSink,
    readonly remark: string | undefined,
  ) {}

  read(raw: string): Verdict {
    const line = cleanLine(raw);
    if (typeof line !== "string") return line;
    const values = barValues(line, this.header);
    if (!Array.isArray(values)) return values;
    const value = (column: MailboxColumn) => values[this.columns[column]]?.trim() ?? "";
    const [address, type] = [value("address").toLowerCase(), value("type").toUpperCase()];
    const fault = faultOf(address, type) ?? longValue(line, values, this.header);
    if (fault) return fault;
    this.mailboxes(mailboxRow(address, type, value));
    return "kept";
  }

  end(): void {}

  isWhole(line: string): boolean {
    return line.split("|").length === this.header.length;
  }
}

function faultOf(address: string, type: string): { refused: string } | undefined {
  if (!address) return { refused: "L’adresse de la boîte est vide." };
  if (address.length > longestAddress || !/^[^\s@]+@[^\s@]+$/.test(address)) {
    return { refused: `«\u00a0${address.slice(0, 60)}\u00a0» n’est pas une adresse.` };
  }
  return /^[A-Z]{2,5}$/.test(type) ? undefined : { refused: "Le type de la boîte est vide ou mal formé." };
}

function mailboxRow(address: string, type: string, value: (column: MailboxColumn) => string): string {
  const structure = bareNumber(value("structureIdType"), value("structureId"));
  return copyRow([
    address,
    type,
    rppsOf(value("idType"), value("id")),
    structure.type,
    structure.number,
    value("service"),
    value("lastName"),
    value("firstName"),
    value("professionCode"),
    value("companyName"),
    value("tradeName"),
    value("postalCode"),
    value("departmentCode"),
    { O: "t", N: "f" }[value("isPaperless").slice(0, 1).toUpperCase()],
  ]);
}

function rppsOf(type: string, id: string): string | null {
  return (type === "8" || type.toUpperCase() === "RPPS") && /^\d{11}$/.test(id) ? id : null;
}
