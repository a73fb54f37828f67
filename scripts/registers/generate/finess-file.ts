import type { Establishment } from "./establishments";
import { territoryCodes } from "./territory-codes";

/** The lines of `etalab-cs1100502-stock-<date>.csv`: its date, then one line per establishment. */
export function* finessLines(date: string, establishments: Iterable<Establishment>): Generator<string> {
  yield `finess;etalab;111;${date}`;
  for (const establishment of establishments) yield finessLine(establishment);
}

function finessLine(establishment: Establishment): string {
  const { address, category, commune, ...own } = establishment;
  const territory = territoryCodes(commune);
  const [tariffCode, tariffLabel] = category.tariff;
  const isPublic = category.code === "355" || category.code === "101";
  const columns = [
    "structureet",
    own.finess,
    own.legalFiness,
    own.name,
    own.longName,
    own.nameComplement,
    address.complement,
    address.number,
    address.type,
    address.name,
    address.suffix,
    address.locality,
    territory.communeCode,
    territory.departmentCode,
    territory.departmentLabel,
    own.deliveryLine,
    own.phone,
    own.fax,
    category.code,
    category.label,
    category.group,
    category.groupLabel,
    own.siret,
    own.siret && category.activity,
    tariffCode,
    tariffLabel,
    isPublic ? "1" : "",
    isPublic ? "Etablissement public de santé" : "",
    own.openedOn,
    own.authorisedOn,
    own.updatedOn,
  ];
  return `${columns.map(quoted).join(";")};`;
}

const quoted = (value: string) => (/[";]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
