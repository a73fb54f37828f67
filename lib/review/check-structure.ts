import {
  checkStructureIdentifier,
  type StructureIdentifierType,
  structureIdentifierLabels,
} from "@/lib/identifiers/structure-identifier";
import { type Check, checked } from "@/lib/review/check";
import { departments, findDepartment } from "@/lib/territories/departments";

type Structure = { structureIdType: StructureIdentifierType; structureId: string; departmentCode: string };

/** The key of the structure's number, its type, and the department that a FINESS starts with. */
export function checkStructure(structure: Structure): Check[] {
  const { structureIdType: type, structureId } = structure;
  const label = structureIdentifierLabels[type];
  const key = checked(
    "Identifiant de la structure",
    "fail",
    checkStructureIdentifier(type, structureId, "strict"),
    `La clé du ${label} est juste. Elle ne prouve pas que l’établissement existe, ni qu’il est ouvert.`,
  );
  return [key, checkType(type), ...checkFinessDepartment(structure)];
}

function checkType(type: StructureIdentifierType): Check {
  const subject = "Type d’identifiant";
  if (type === "FINESS_GEO")
    return { subject, verdict: "ok", sentence: "Le FINESS géographique désigne le site lui-même." };
  const sentence =
    type === "FINESS_JUR"
      ? "Un FINESS juridique désigne l’entité, non le site\u00a0: le FINESS géographique est attendu s’il existe."
      : `Un ${structureIdentifierLabels[type]} n’est accepté que pour une structure sans FINESS.`;
  return { subject, verdict: "warn", sentence };
}

function checkFinessDepartment({ structureIdType, structureId, departmentCode }: Structure): Check[] {
  const prefix = structureId.slice(0, 2);
  const announced = departments.filter(({ code }) => code.startsWith(prefix));
  if (!structureIdType.startsWith("FINESS") || announced.length === 0) return [];
  const fits = departmentCode.startsWith(prefix);
  const named = announced.length === 1 ? ` (${announced[0]?.name})` : "";
  return [
    checked(
      "Département du FINESS",
      "warn",
      fits
        ? undefined
        : `Le FINESS commence par ${prefix}${named}, mais la structure est déclarée dans le département ${findDepartment(departmentCode)?.name ?? departmentCode}.`,
      "Le FINESS commence par le département de la structure.",
    ),
  ];
}
