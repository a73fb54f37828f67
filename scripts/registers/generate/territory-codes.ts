import type { Commune } from "./communes";

/** How FINESS names a department overseas, what its numbers begin with, and its telephone numbers. */
const overseas: Record<string, { code: string; label?: string; prefix: string; phone: string }> = {
  "971": { code: "9A", prefix: "9701", phone: "059000" },
  "972": { code: "9B", prefix: "9702", phone: "059600" },
  "973": { code: "9C", prefix: "9703", phone: "059400" },
  "974": { code: "9D", prefix: "9704", phone: "026200" },
  "975": { code: "9E", prefix: "9705", phone: "050800", label: "SAINT PIERRE ET MIQUELON" },
  "976": { code: "9F", prefix: "9805", phone: "026900" },
  "977": { code: "9A", prefix: "9701", phone: "059000", label: "GUADELOUPE" },
  "978": { code: "9A", prefix: "9701", phone: "059000", label: "GUADELOUPE" },
};

/** The numbers that the French plan keeps for works of fiction, by region. */
const fictionByRegion: Record<string, string> = {
  "11": "019900",
  "24": "026191",
  "28": "026191",
  "52": "026191",
  "53": "026191",
  "27": "035301",
  "32": "035301",
  "44": "035301",
  "84": "046571",
  "93": "046571",
  "94": "046571",
  "75": "053649",
};

/** Occitanie dials 04 in the east, 05 in the west. */
const eastOfOccitanie = new Set(["11", "30", "34", "48", "66"]);

/** Old communes of Guadeloupe that FINESS still writes so. */
const formerCommunes: Record<string, string> = { "97801": "127", "97701": "123" };

/** The codes of a commune's territory in FINESS; `phone` is the first six digits of its telephone numbers. */
export function territoryCodes({ code, departmentCode, departmentLabel, regionCode }: Commune) {
  const far = overseas[departmentCode];
  const fiction = fictionByRegion[regionCode] ?? (eastOfOccitanie.has(departmentCode) ? "046571" : "053649");
  return {
    departmentCode: far?.code ?? departmentCode,
    departmentLabel: far?.label ?? departmentLabel,
    communeCode: formerCommunes[code] ?? code.slice(-3),
    finessPrefix: far?.prefix ?? departmentCode,
    phone: far?.phone ?? fiction,
  };
}
