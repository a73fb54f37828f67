import { formatFiness } from "@/lib/identifiers/finess";
import { readDeliveryLine } from "@/lib/registers/fill/delivery-line";
import { readableName } from "@/lib/registers/fill/readable-name";
import { readableTown } from "@/lib/registers/fill/readable-town";
import type { RegisterChoice } from "@/lib/registers/fill/register-choice";

type Listed = {
  finess: string;
  name: string;
  deliveryLine: string | null;
  postalCode: string | null;
  departmentCode: string | null;
  categoryLabel: string | null;
};

/** An establishment, in readable French. */
export function establishmentChoice({ finess, name, categoryLabel, ...place }: Listed): RegisterChoice {
  const line = readDeliveryLine(place.deliveryLine ?? "");
  const postalCode = place.postalCode ?? line.postalCode ?? "";
  const town = readableTown({ ...place, locality: line.locality, postalCode, communeCode: null });
  const details = [`${postalCode} ${town}`.trim(), categoryLabel, `FINESS ${formatFiness(finess)}`];
  return { identifier: finess, label: readableName(name), details: details.filter((detail) => detail !== null) };
}
