import { checkStructureIdentifier, structureIdentifierLabels } from "@/lib/identifiers/structure-identifier";
import type { Check } from "@/lib/registers/checks/check";
import type { CheckedRequest } from "@/lib/registers/checks/facts";
import { theNumberItself } from "@/lib/registers/checks/sources";
import { departments, findDepartment } from "@/lib/territories/departments";

type Structure = Pick<CheckedRequest, "structureIdType" | "structureId" | "departmentCode">;

/** What the structure's number tells by itself: its key, and the department that a FINESS starts with. */
export function checkNumber(structure: Structure): Check[] {
  const { structureIdType: type, structureId } = structure;
  const wrong = checkStructureIdentifier(type, structureId, "strict");
  const key = wrong
    ? theNumberItself("structure_number", "fail", wrong)
    : theNumberItself("structure_number", "pass", `La clé du ${structureIdentifierLabels[type]} est juste.`);
  return [key, ...checkDepartment(structure)];
}

function checkDepartment({ structureIdType, structureId, departmentCode }: Structure): Check[] {
  const prefix = structureId.slice(0, 2);
  const announced = departments.filter(({ code }) => code.startsWith(prefix));
  if (!structureIdType.startsWith("FINESS") || announced.length === 0) return [];
  if (departmentCode.startsWith(prefix)) {
    return [theNumberItself("finess_department", "pass", "Le FINESS commence par le département de la structure.")];
  }
  const named = announced.length === 1 ? ` (${announced[0]?.name})` : "";
  const declared = findDepartment(departmentCode)?.name ?? departmentCode;
  const sentence = `Le FINESS commence par ${prefix}${named}, mais la structure est déclarée dans le département ${declared}.`;
  return [theNumberItself("finess_department", "warn", sentence)];
}
