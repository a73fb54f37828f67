import { activityRow } from "@/lib/registers/import/formats/activity-row";
import { barValues } from "@/lib/registers/import/formats/bar-values";
import { cleanLine } from "@/lib/registers/import/formats/clean-line";
import type { Columns } from "@/lib/registers/import/formats/columns";
import type { LineReader, Sinks, Verdict } from "@/lib/registers/import/formats/format";
import { longValue } from "@/lib/registers/import/formats/long-value";
import { numberCheck } from "@/lib/registers/import/formats/number-check";
import { PersonGathering } from "@/lib/registers/import/formats/person-gathering";
import type { ProfessionalColumn } from "@/lib/registers/import/formats/professionals-columns";
import { townOf } from "@/lib/registers/import/formats/town";

const rppsType = "8";

/** Reads the lines of activities, and makes persons of them: the lines of a person follow each other. */
export class ProfessionalsReader implements LineReader {
  readonly dataDate = undefined;
  readonly #persons: PersonGathering;
  readonly #numberFault = numberCheck("RPPS");

  constructor(
    private readonly header: readonly string[],
    private readonly columns: Columns<ProfessionalColumn>,
    private readonly sinks: Pick<Sinks, "professionals" | "professional_activities" | "words">,
    readonly remark: string | undefined,
  ) {
    this.#persons = new PersonGathering(sinks);
  }

  read(raw: string): Verdict {
    const line = cleanLine(raw);
    if (typeof line !== "string") return line;
    const values = barValues(line, this.header);
    if (!Array.isArray(values)) return values;
    const value = (column: ProfessionalColumn) => values[this.columns[column]]?.trim() ?? "";
    if (value("idType") !== rppsType) return "left out";
    const rpps = value("id");
    const [lastName, professionCode] = [value("lastName"), value("professionCode")];
    const fault = this.#fault(rpps, lastName, professionCode) ?? longValue(line, values, this.header);
    if (fault) return fault;
    const city = value("city") || townOf(value("cedexOffice"));
    this.#persons.add({ rpps, lastName, firstName: value("firstName"), professionCode, city });
    this.sinks.professional_activities(activityRow(rpps, city, value));
    return "kept";
  }

  end(): void {
    this.#persons.end();
  }

  isWhole(line: string): boolean {
    return line.split("|").length === this.header.length;
  }

  #fault(rpps: string, lastName: string, professionCode: string): { refused: string } | undefined {
    if (!this.#persons.isAt(rpps)) {
      const fault = this.#numberFault(rpps);
      if (fault) return fault;
    }
    if (!lastName) return { refused: "Le nom d’exercice est vide." };
    if (/^[A-Z0-9]{1,5}$/i.test(professionCode)) return undefined;
    return { refused: "Le code de la profession est vide ou mal formé." };
  }
}
