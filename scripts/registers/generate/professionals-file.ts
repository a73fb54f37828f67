import type { Activity } from "./activities";
import type { Person } from "./persons";
import { professionalColumns } from "./professional-columns";
import { streetTypeLabels } from "./street-type-labels";
import type { Workplace } from "./workplaces";

/** The lines of `PS_LibreAcces_Personne_activite`: a header, then one line per activity. */
export function* professionalLines(activities: Iterable<Activity>): Generator<string> {
  yield `${professionalColumns.join("|")}|`;
  for (const activity of activities) yield `${activityColumns(activity).join("|")}|`;
}

/** In the order of `professionalColumns`. */
function activityColumns({ person, category, mode, section, role, workplace }: Activity): string[] {
  const place = workplace ? workplaceColumns(workplace) : Array<string>(28).fill("");
  const sector = workplace?.sector ?? ["", ""];
  const practice = [...person.profession.skill, ...mode];
  const kind = workplace ? ["GENR01", "Activité standard de soin ou de pharmacien"] : ["", ""];
  const { authority } = person.profession;
  return [
    ...personColumns(person),
    ...category,
    ...practice,
    ...place,
    authority,
    ...sector,
    ...section,
    ...role,
    ...kind,
  ];
}

function personColumns({ rpps, isWoman, lastName, firstName, profession }: Person): string[] {
  const civility = isWoman ? ["MME", "Madame"] : ["M", "Monsieur"];
  const names = [...profession.title, ...civility, lastName, firstName];
  return ["8", rpps, `8${rpps}`, ...names, profession.code, profession.label];
}

function workplaceColumns({ address, commune, ...workplace }: Workplace): string[] {
  const { finess, siret, companyName, phone } = workplace;
  const technical = finess ? `F${finess}` : siret ? `S${siret}` : `C${commune.code}${companyName.length}`;
  const former = finess ? `1${finess}` : siret && `3${siret}`;
  const street = [address.number, address.suffix, address.type, streetTypeLabels[address.type] ?? "", address.name];
  const department = [commune.departmentCode, commune.departmentLabel];
  const town = [workplace.deliveryLine, workplace.postalCode, commune.code, commune.name];
  return [
    siret,
    siret.slice(0, 9),
    finess,
    workplace.legalFiness,
    technical,
    companyName,
    workplace.tradeName,
    "",
    address.complement,
    ...street,
    address.locality,
    ...town,
    "",
    "",
    phone,
    "",
    "",
    workplace.email,
    ...department,
    former,
  ];
}
