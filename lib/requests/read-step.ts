import "server-only";
import {
  type StructureIdentifierType,
  structureIdentifierTypes,
  suggestStructureIdentifierType,
} from "@/lib/identifiers/structure-identifier";
import { type Reading, readFields } from "@/lib/requests/read-fields";
import { type DraftStep, stepFields } from "@/lib/requests/steps";
import { departmentOfPostalCode, findCommunesByPostalCode } from "@/lib/territories/communes";

type Typed = Record<string, string | undefined>;

/** Reads what was typed in one step; `filledIn` holds what the rest of the form allowed to fill in by itself. */
export function readStep(step: DraftStep, typed: Typed): Reading & { filledIn: Record<string, string> } {
  const filledIn = step === "structure" ? fillInStructure(typed) : {};
  const reading = readFields(stepFields[step], { ...typed, ...filledIn });
  if (reading.errors.city && !typed.city?.trim()) reading.errors.city = [askForCity(reading.content.postalCode)];
  return { ...reading, filledIn };
}

/** What the rest of the form leaves no doubt about: the type of a number, the town and department of a postal code. */
export function fillInStructure(typed: Typed): Record<string, string> {
  return { ...otherType(typed), ...placeOf(typed) };
}

/** The type offered for a number that can only be of that type, once the person has accepted it. */
function otherType({ structureIdType, structureId = "", acceptedType }: Typed): Record<string, string> {
  if (!isType(structureIdType) || !isType(acceptedType)) return {};
  const offered = suggestStructureIdentifierType(structureIdType, structureId);
  return offered === acceptedType ? { structureIdType: acceptedType } : {};
}

function isType(value: string | undefined): value is StructureIdentifierType {
  return structureIdentifierTypes.some((type) => type === value);
}

/** What a postal code leaves no doubt about, where the person left it blank. */
function placeOf({ postalCode, city, departmentCode }: Typed): Record<string, string> {
  const code = readFields(["postalCode"], { postalCode }).content.postalCode;
  if (!code) return {};
  const [commune, ...others] = findCommunesByPostalCode(code);
  const department = departmentOfPostalCode(code);
  return {
    ...(!city?.trim() && commune && others.length === 0 && { city: commune.name }),
    ...(!departmentCode && department && { departmentCode: department }),
  };
}

/** The sentence for a blank town, with those that a postal code may mean. */
export function askForCity(postalCode: string | null | undefined): string {
  const names = postalCode ? findCommunesByPostalCode(postalCode).map(({ name }) => name) : [];
  if (names.length === 0) return "Indiquez la ville.";
  const shown = names.slice(0, 8).join(", ") + (names.length > 8 ? "…" : "");
  return `Indiquez la ville. Le code postal ${postalCode} est celui de : ${shown}.`;
}
